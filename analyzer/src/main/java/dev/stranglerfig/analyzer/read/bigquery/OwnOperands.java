package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Locale;
import java.util.Set;

/** Operands that only BigQuery has. */
final class OwnOperands {

    /** Before the dot of a function they are no schema. */
    private static final Set<String> NAMESPACES =
            Set.of("safe", "net", "keys", "aead", "hll_count", "kll_quantiles", "ml", "vector_index");

    private OwnOperands() {}

    /**
     * {@code STRUCT<a INT64>(1)}, {@code ARRAY<STRING>['x']}, {@code INTERVAL n DAY}, {@code MODEL m} and {@code TABLE t} as arguments; the
     * {@code SAFE.} before a function is passed over, and the function left to be read.
     */
    static boolean read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (!cursor.is(TokenKind.WORD)) {
            return LambdaReader.read(grammar, cursor, parts);
        }
        boolean typed = (cursor.is(Word.STRUCT) || cursor.is(Word.ARRAY)) && cursor.isSymbolAhead(1, "<");
        if (typed) {
            return typed(grammar, cursor, parts);
        }
        if (cursor.is(Word.INTERVAL)) {
            return interval(grammar, cursor, parts);
        }
        boolean object = cursor.is(Word.MODEL) || cursor.is(Word.TABLE);
        if (object && (cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME))) {
            cursor.advance();
            NameReader.qualified(cursor).ifPresent(name -> parts.query(WholeTable.of(name)));
            return true;
        }
        namespace(cursor);
        return LambdaReader.read(grammar, cursor, parts);
    }

    private static boolean typed(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        TypeReader.read(cursor);
        if (cursor.is(TokenKind.OPEN)) {
            grammar.expressions().group(cursor, parts);
        } else if (cursor.is(TokenKind.OPEN_SQUARE)) {
            TokenCursor elements = cursor.inside();
            do {
                grammar.expressions().readInto(elements, parts);
            } while (elements.accept(TokenKind.COMMA));
            elements.finish();
        }
        return true;
    }

    /** {@code INTERVAL 1 DAY}, {@code INTERVAL (n + 1) MONTH}, {@code INTERVAL '1-2' YEAR TO MONTH}: the part is no alias. */
    private static boolean interval(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean name = cursor.isAhead(1, TokenKind.DOT)
                || cursor.isAhead(1, TokenKind.COMMA)
                || cursor.isAhead(1, TokenKind.CLOSE)
                || cursor.isAhead(1, Word.FROM)
                || cursor.isAhead(1, Word.AS);
        if (name || cursor.position() + 1 >= cursor.limit()) {
            return false;
        }
        cursor.advance();
        grammar.expressions().readInto(cursor, parts);
        TypeReader.intervalFields(cursor);
        if (cursor.is(Word.WEEK)
                || cursor.is(Word.QUARTER)
                || cursor.is(Word.MILLISECOND)
                || cursor.is(Word.MICROSECOND)) {
            cursor.advance();
        }
        return true;
    }

    private static void namespace(TokenCursor cursor) {
        boolean function = cursor.isAhead(1, TokenKind.DOT)
                && cursor.isAhead(2, TokenKind.WORD)
                && cursor.isAhead(3, TokenKind.OPEN);
        if (function
                && NAMESPACES.contains(cursor.tokens().textOf(cursor.position()).toLowerCase(Locale.ROOT))) {
            cursor.advance();
            cursor.advance();
        }
    }
}
