package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;

/** {@code ORDER BY a LIMIT n} of a statement that changes rows: which rows come first. */
final class RowOrder {

    private RowOrder() {}

    static void read(Grammar grammar, TokenCursor cursor, ContentParts parts) {
        if (cursor.accept(Word.ORDER, Word.BY)) {
            grammar.expressions().ordering(cursor).forEach(parts::filter);
        }
        if (cursor.accept(Word.LIMIT)) {
            grammar.expressions().list(cursor).forEach(parts::filter);
        }
    }
}
