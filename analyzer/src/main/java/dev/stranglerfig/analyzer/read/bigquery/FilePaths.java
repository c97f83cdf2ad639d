package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code (uris = ['gs://bucket/a', 'gs://bucket/b'], format = 'CSV')}: only where the files are matters. */
final class FilePaths {

    private static final Set<String> NAMES = Set.of("uri", "uris");

    private FilePaths() {}

    static List<String> read(TokenCursor options) {
        List<String> paths = new ArrayList<>();
        while (!options.atEnd()) {
            String name = options.tokens().nameOf(options.position()).toLowerCase(Locale.ROOT);
            options.skip(SkipRule.STORAGE);
            if (NAMES.contains(name)) {
                values(options, paths);
            }
            while (!options.atEnd() && !options.is(TokenKind.COMMA)) {
                options.skipGroup(SkipRule.STORAGE);
            }
            if (!options.atEnd()) {
                options.skip(SkipRule.STORAGE);
            }
        }
        return paths;
    }

    private static void values(TokenCursor options, List<String> paths) {
        options.acceptSymbol("=");
        if (options.is(TokenKind.OPEN_SQUARE)) {
            TokenCursor list = options.inside();
            while (!list.atEnd()) {
                one(list, paths);
                list.accept(TokenKind.COMMA);
            }
            return;
        }
        if (!options.atEnd()) {
            one(options, paths);
        }
    }

    private static void one(TokenCursor cursor, List<String> paths) {
        if (cursor.is(TokenKind.STRING)) {
            paths.add(cursor.tokens().contentOf(cursor.position()));
            cursor.advance();
            return;
        }
        cursor.skipGroup(SkipRule.STORAGE);
    }
}
