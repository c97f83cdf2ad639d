package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.FileFunctions;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code delta.`s3://lake/orders`}, {@code parquet.`/data/x`}, {@code read_files('/data')}: files in the place of a table. */
public final class PathSource {

    private static final Set<String> FORMATS =
            Set.of("delta", "parquet", "csv", "json", "orc", "text", "avro", "binaryfile", "iceberg", "xml");

    private PathSource() {}

    /** The files here; empty, and nothing read, when this is no path. */
    public static Optional<Source> read(Grammar grammar, TokenCursor cursor) {
        if (cursor.is(TokenKind.STRING) || FileFunctions.startsCall(cursor)) {
            return FileFunctions.read(grammar, cursor);
        }
        if (!starts(cursor)) {
            return Optional.empty();
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        return name.map(path -> new Source.Files(path.last(), grammar.sources().alias(cursor)));
    }

    /** Whether a format and a quoted path follow each other here. */
    static boolean starts(TokenCursor cursor) {
        boolean quoted = cursor.is(TokenKind.WORD)
                && cursor.isAhead(1, TokenKind.DOT)
                && cursor.isAhead(2, TokenKind.QUOTED_NAME);
        return quoted
                && FORMATS.contains(cursor.tokens().textOf(cursor.position()).toLowerCase(Locale.ROOT))
                && cursor.tokens().textOf(cursor.position() + 2).contains("/");
    }
}
