package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.CallSuffix;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Locale;
import java.util.Set;

/** Reads the operands of Oracle's expressions that are no columns, and what follows its calls. */
final class OracleOperands {

    private static final Set<String> PSEUDO_COLUMNS = Set.of(
            "nextval",
            "currval",
            "rowid",
            "rownum",
            "level",
            "ora_rowscn",
            "systimestamp",
            "sessiontimezone",
            "dbtimezone",
            "uid",
            "sqlcode",
            "sqlerrm",
            "connect_by_isleaf",
            "connect_by_iscycle",
            "versions_startscn",
            "versions_endscn",
            "versions_starttime",
            "versions_endtime",
            "versions_xid",
            "versions_operation");

    private static final Set<String> ATTRIBUTES =
            Set.of("found", "notfound", "rowcount", "isopen", "bulk_rowcount", "bulk_exceptions", "rowtype", "type");

    private OracleOperands() {}

    /** {@code PRIOR a}, {@code CONNECT_BY_ROOT a}, {@code s.NEXTVAL}, {@code SQL%ROWCOUNT}, {@code $$PLSQL_UNIT}. */
    static boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if ((cursor.is(Word.PRIOR) || cursor.is(Word.CONNECT_BY_ROOT)) && !cursor.isAhead(1, TokenKind.DOT)) {
            cursor.advance();
            grammar.expressions().readInto(cursor, parts);
            return true;
        }
        if (cursor.is(Word.SQL) && cursor.isSymbolAhead(1, "%")) {
            cursor.advance();
            return attribute(cursor);
        }
        if (isXmlElement(cursor)) {
            xmlElement(grammar, cursor, parts);
            return true;
        }
        if (CollectionOperators.field(grammar, cursor, parts)) {
            return true;
        }
        int end = pseudoColumn(cursor);
        cursor.advanceTo(end);
        return end > 0;
    }

    /** {@code c%NOTFOUND}, {@code KEEP (DENSE_RANK FIRST ORDER BY a)}, {@code IGNORE NULLS}, {@code MEMBER OF a}. */
    static boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.isSymbol("%") && cursor.isAhead(1, TokenKind.WORD)) {
            return ATTRIBUTES.contains(lower(cursor.tokens(), cursor.position() + 1)) && attribute(cursor);
        }
        if (cursor.is(Word.KEEP) && cursor.isAhead(1, TokenKind.OPEN)) {
            keep(grammar, cursor, parts);
            return true;
        }
        if (cursor.accept(Word.IGNORE, Word.NULLS) || cursor.accept(Word.RESPECT, Word.NULLS)) {
            CallSuffix.read(grammar, cursor, parts);
            return true;
        }
        if (cursor.is(Word.FROM) && (cursor.isAhead(1, Word.FIRST) || cursor.isAhead(1, Word.LAST))) {
            return fromEnd(grammar, cursor, parts);
        }
        return CollectionOperators.read(grammar, cursor, parts) || isContinued(cursor);
    }

    /** {@code NTH_VALUE(a, 2) FROM LAST OVER (...)}. */
    private static boolean fromEnd(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean window = cursor.isAhead(2, Word.OVER) || cursor.isAhead(3, Word.NULLS);
        if (!window) {
            return false;
        }
        cursor.advance();
        cursor.advance();
        CallSuffix.read(grammar, cursor, parts);
        return true;
    }

    /** A dash at the end of a line goes on with the next one, as SQL*Plus reads it, when no operand follows. */
    private static boolean isContinued(TokenCursor cursor) {
        boolean ends = cursor.isSymbol("-")
                && (cursor.isAhead(1, TokenKind.COMMA) || cursor.isAhead(1, TokenKind.CLOSE) || isLast(cursor));
        if (!ends) {
            return false;
        }
        cursor.skip(SkipRule.CLIENT);
        return true;
    }

    private static boolean isLast(TokenCursor cursor) {
        return cursor.position() + 1 == cursor.limit();
    }

    private static boolean attribute(TokenCursor cursor) {
        cursor.advance();
        cursor.advance();
        return true;
    }

    private static void keep(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        inner.advanceTo(Math.min(inner.limit(), inner.position() + 2));
        CallSuffix.window(grammar, inner, parts);
        CallSuffix.read(grammar, cursor, parts);
    }

    private static boolean isXmlElement(TokenCursor cursor) {
        return cursor.is(Word.XMLELEMENT) && cursor.isAhead(1, TokenKind.OPEN);
    }

    /** {@code XMLELEMENT([NAME] tag, value, ...)}: the tag is no column. */
    private static void xmlElement(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        boolean said = inner.is(Word.NAME) && !inner.isAhead(1, TokenKind.COMMA);
        inner.advanceTo(Math.min(inner.limit(), inner.position() + (said ? 2 : 1)));
        inner.accept(TokenKind.COMMA);
        ArgumentReader.read(grammar, inner, parts);
    }

    /** The token behind a pseudo-column, with whatever qualifies it; -1 when there is none. */
    private static int pseudoColumn(TokenCursor cursor) {
        int token = cursor.position();
        Tokens tokens = cursor.tokens();
        while (token + 2 < cursor.limit()
                && tokens.kind(token + 1) == TokenKind.DOT
                && tokens.kind(token + 2) == TokenKind.WORD
                && isName(tokens.kind(token))) {
            token += 2;
        }
        boolean called = token + 1 < cursor.limit() && tokens.kind(token + 1) == TokenKind.OPEN;
        if (tokens.kind(token) != TokenKind.WORD || called) {
            return -1;
        }
        return PSEUDO_COLUMNS.contains(lower(tokens, token)) ? token + 1 : -1;
    }

    private static boolean isName(TokenKind kind) {
        return kind == TokenKind.WORD || kind == TokenKind.QUOTED_NAME || kind == TokenKind.PARAMETER;
    }

    private static String lower(Tokens tokens, int token) {
        return tokens.textOf(token).toLowerCase(Locale.ROOT);
    }
}
