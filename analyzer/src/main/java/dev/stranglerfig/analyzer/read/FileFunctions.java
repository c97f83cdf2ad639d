package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Files as a source: {@code 'orders.parquet'}, {@code read_csv('a.csv', header = true)}, {@code s3('https://...', 'CSV')},
 * {@code FILES('path' = 's3://...')}.
 */
public final class FileFunctions {

    private static final Set<String> NAMES = Set.of(
            "read_csv",
            "read_csv_auto",
            "read_parquet",
            "parquet_scan",
            "read_json",
            "read_json_auto",
            "read_ndjson",
            "read_ndjson_auto",
            "read_json_objects",
            "read_text",
            "read_blob",
            "read_xlsx",
            "st_read",
            "delta_scan",
            "iceberg_scan",
            "sniff_csv",
            "read_files",
            "cloud_files",
            "s3",
            "s3cluster",
            "url",
            "urlcluster",
            "file",
            "hdfs",
            "gcs",
            "azureblobstorage",
            "deltalake",
            "iceberg",
            "files");

    private FileFunctions() {}

    /** The files that a string or a call names here; empty, and nothing read, for anything else. */
    public static Optional<Source> read(Grammar grammar, TokenCursor cursor) {
        if (cursor.is(TokenKind.STRING)) {
            String path = Literal.text(cursor.tokens().textOf(cursor.position()));
            cursor.advance();
            return Optional.of(new Source.Files(path, grammar.sources().alias(cursor)));
        }
        if (!startsCall(cursor)) {
            return Optional.empty();
        }
        cursor.advance();
        String path = String.join(", ", paths(cursor.inside()));
        return Optional.of(new Source.Files(path, grammar.sources().alias(cursor)));
    }

    /** Whether a function of files is called here with a path that is written out. */
    public static boolean startsCall(TokenCursor cursor) {
        boolean call = cursor.is(TokenKind.WORD) && cursor.isAhead(1, TokenKind.OPEN);
        if (!call || !NAMES.contains(cursor.tokens().textOf(cursor.position()).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return firstString(cursor) >= 0;
    }

    private static int firstString(TokenCursor cursor) {
        int end = cursor.afterGroup(cursor.position() + 1) - 1;
        for (int token = cursor.position() + 2; token < end; token++) {
            TokenKind kind = cursor.tokens().kind(token);
            if (kind == TokenKind.STRING) {
                return token;
            }
            if (kind != TokenKind.OPEN_SQUARE && kind != TokenKind.WORD && kind != TokenKind.COMMA) {
                return -1;
            }
        }
        return -1;
    }

    /** All strings of the first argument, the value of {@code 'path' =} where options are named by strings. */
    private static List<String> paths(TokenCursor inner) {
        List<String> paths = new ArrayList<>();
        if (inner.isSymbolAhead(1, "=") && inner.is(TokenKind.STRING)) {
            OptionList.path(inner).ifPresent(paths::add);
            return paths;
        }
        if (inner.is(TokenKind.OPEN_SQUARE)) {
            strings(inner.inside(), paths);
        }
        while (!inner.atEnd() && paths.isEmpty()) {
            string(inner, paths);
            inner.advance();
        }
        inner.skipAll(SkipRule.STORAGE);
        return paths;
    }

    private static void strings(TokenCursor inner, List<String> paths) {
        while (!inner.atEnd()) {
            string(inner, paths);
            inner.advance();
        }
    }

    private static void string(TokenCursor inner, List<String> paths) {
        if (inner.is(TokenKind.STRING)) {
            paths.add(Literal.text(inner.tokens().textOf(inner.position())));
        }
    }
}
