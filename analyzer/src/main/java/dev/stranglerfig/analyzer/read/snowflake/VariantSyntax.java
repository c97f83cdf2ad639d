package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** What only Snowflake has in expressions: variables, paths into variants, constants of objects, files. */
final class VariantSyntax {

    private VariantSyntax() {}

    /** {@code :bind}, {@code $variable}, {@code $1}, <code>{'a': b}</code>, {@code @stage/file}, {@code x -> x + 1}, {@code PRIOR x}. */
    static boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.is(TokenKind.PARAMETER)) {
            return parameter(cursor, parts);
        }
        if (cursor.is(TokenKind.VARIABLE)) {
            parts.name(SessionVariable.read(cursor));
            return true;
        }
        if (cursor.is(TokenKind.OPEN_BRACE)) {
            object(grammar, cursor.inside(), parts);
            return true;
        }
        boolean hierarchical = (cursor.is(Word.PRIOR) || cursor.is(Word.CONNECT_BY_ROOT)) && isName(cursor, 1);
        if (hierarchical) {
            cursor.advance();
            NameReader.qualified(cursor).ifPresent(parts::name);
            return true;
        }
        if (!cursor.is(TokenKind.STRING) && StagePath.starts(cursor)) {
            StagePath.read(cursor);
            return true;
        }
        return LambdaReader.read(grammar, cursor, parts);
    }

    /** {@code :b.c[0]:d} behind a value, and {@code (+)} of an outer join. */
    static boolean path(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.is(TokenKind.OPEN) && cursor.isSymbolAhead(1, "+") && cursor.isAhead(2, TokenKind.CLOSE)) {
            cursor.advanceTo(cursor.position() + 3);
            return true;
        }
        boolean negated = cursor.is(Word.NOT) && (cursor.isAhead(1, Word.RLIKE) || cursor.isAhead(1, Word.REGEXP));
        if (negated) {
            cursor.advance();
            return true;
        }
        boolean opens = cursor.isSymbol(":") && (isName(cursor, 1) || cursor.isAhead(1, TokenKind.OPEN_SQUARE));
        if (!opens) {
            return false;
        }
        cursor.advance();
        if (isName(cursor, 0)) {
            cursor.advance();
        }
        while (cursor.is(TokenKind.DOT) && isName(cursor, 1)) {
            cursor.advance();
            cursor.advance();
        }
        return true;
    }

    /** A column by its number is no name. */
    private static boolean parameter(TokenCursor cursor, ExpressionParts parts) {
        if (cursor.tokens().text().charAt(cursor.tokens().start(cursor.position())) == '$') {
            cursor.advance();
            return true;
        }
        NameReader.qualified(cursor).ifPresent(parts::name);
        return true;
    }

    private static void object(Grammar grammar, TokenCursor object, ExpressionParts parts) {
        while (!object.atEnd()) {
            int before = object.position();
            if (object.isSymbolAhead(1, ":")) {
                object.advance();
                object.advance();
            }
            object.acceptSymbol("**");
            grammar.expressions().readInto(object, parts);
            object.accept(TokenKind.COMMA);
            if (object.position() == before) {
                object.unread(object.unexpected());
            }
        }
    }

    private static boolean isName(TokenCursor cursor, int steps) {
        return cursor.isAhead(steps, TokenKind.WORD) || cursor.isAhead(steps, TokenKind.QUOTED_NAME);
    }
}
