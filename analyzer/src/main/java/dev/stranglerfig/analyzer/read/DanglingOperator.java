package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import java.util.Set;

/** Tells an operator that needs an operand before it, where none stands, from a sign that may open an operand ({@code -a}, {@code ~a}). */
final class DanglingOperator {

    private static final Set<String> NEEDS_LEFT =
            Set.of("=", "==", "<", ">", "<=", ">=", "<>", "!=", "<=>", "%", "%%", "/", "//", "||", "^", "&", "|");
    /** {@code ! =}, {@code < >}, {@code > =}, {@code *=}: one operator that is written, or lexed, in two. */
    private static final Set<String> ENDINGS = Set.of("=", ">");

    private DanglingOperator() {}

    static boolean isAt(TokenCursor cursor) {
        String symbol = text(cursor, 0);
        return NEEDS_LEFT.contains(symbol) && !endsOperator(cursor, symbol);
    }

    /** {@code %%physloc%%} of T-SQL, which is no column of a table. */
    static boolean isPhysicalColumn(TokenCursor cursor) {
        return isDoublePercent(cursor, 0) && isDoublePercent(cursor, 2);
    }

    private static boolean endsOperator(TokenCursor cursor, String symbol) {
        if (!ENDINGS.contains(symbol) || !isSymbol(cursor, -1)) {
            return false;
        }
        return !text(cursor, -1).endsWith("=");
    }

    private static boolean isDoublePercent(TokenCursor cursor, int steps) {
        return isSymbol(cursor, steps) && text(cursor, steps).equals("%%");
    }

    private static boolean isSymbol(TokenCursor cursor, int steps) {
        int token = cursor.position() + steps;
        return token >= 0 && token < cursor.limit() && cursor.tokens().kind(token) == TokenKind.SYMBOL;
    }

    private static String text(TokenCursor cursor, int steps) {
        return cursor.tokens().textOf(cursor.position() + steps);
    }
}
