package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Operands that only T-SQL has: {@code $action}, {@code UPDATE(column)}, {@code CONVERT(type, value)}, methods, {@code NEXT VALUE FOR s}, MATCH. */
final class TsqlOperands {

    private static final Set<Word> CONVERSIONS = Set.of(Word.CONVERT, Word.TRY_CONVERT);

    private TsqlOperands() {}

    static boolean read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (isPseudoColumn(cursor)) {
            cursor.advance();
            return true;
        }
        boolean call = cursor.isAhead(1, TokenKind.OPEN);
        if (call && (cursor.is(Word.UPDATE) || cursor.is(Word.MATCH) || cursor.is(Word.IDENTITY))) {
            cursor.advanceTo(cursor.afterGroup(cursor.position() + 1));
            return true;
        }
        if (call && cursor.isAny(CONVERSIONS)) {
            conversion(grammar, cursor, parts);
            return true;
        }
        if (cursor.isSequence(Word.NEXT, Word.VALUE, Word.FOR)) {
            cursor.advanceTo(Math.min(cursor.position() + 3, cursor.limit()));
            dev.stranglerfig.analyzer.read.NameReader.qualified(cursor);
            return true;
        }
        return method(grammar, cursor, parts);
    }

    /** {@code $action}, {@code $identity}, {@code $rowguid}. */
    private static boolean isPseudoColumn(TokenCursor cursor) {
        return !cursor.atEnd()
                && cursor.is(TokenKind.VARIABLE)
                && cursor.tokens().text().charAt(cursor.tokens().start(cursor.position())) == '$';
    }

    /** {@code CONVERT(decimal(10, 2), value, style)}: the type is no call. */
    private static void conversion(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        dev.stranglerfig.analyzer.read.TypeReader.read(inner);
        inner.accept(TokenKind.COMMA);
        ArgumentReader.read(grammar, inner, parts);
    }

    private static boolean method(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        int open = openAfterName(cursor);
        if (open < 0) {
            return false;
        }
        List<String> names = new java.util.ArrayList<>();
        for (int token = cursor.position(); token < open; token += 2) {
            names.add(cursor.tokens().nameOf(token));
        }
        QualifiedName whole = new QualifiedName(
                names, QualifiedName.Certainty.STATED, cursor.source().span(cursor.position(), open));
        Optional<QualifiedName> value = Methods.valueOf(whole);
        if (value.isEmpty()) {
            return false;
        }
        parts.name(value.get());
        cursor.advanceTo(open);
        ArgumentReader.read(grammar, cursor.inside(), parts);
        return true;
    }

    /** The bracket behind {@code a.b.method}, or -1. */
    private static int openAfterName(TokenCursor cursor) {
        int token = cursor.position();
        if (token + 3 >= cursor.limit() || cursor.tokens().kind(token + 1) != TokenKind.DOT) {
            return -1;
        }
        while (isNamePart(cursor, token) && isKind(cursor, token + 1, TokenKind.DOT)) {
            token += 2;
        }
        boolean open = isKind(cursor, token, TokenKind.WORD) && isKind(cursor, token + 1, TokenKind.OPEN);
        return open ? token + 1 : -1;
    }

    private static boolean isNamePart(TokenCursor cursor, int token) {
        return isKind(cursor, token, TokenKind.WORD)
                || isKind(cursor, token, TokenKind.QUOTED_NAME)
                || isKind(cursor, token, TokenKind.VARIABLE);
    }

    private static boolean isKind(TokenCursor cursor, int token, TokenKind kind) {
        return token < cursor.limit() && cursor.tokens().kind(token) == kind;
    }
}
