package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.EnumSet;
import java.util.Set;

/** Reads what may stand between the brackets of a call: {@code (DISTINCT x ORDER BY y)}, {@code (x AS type)}, {@code (field FROM x)}. */
public final class ArgumentReader {

    private static final Set<Word> OPENERS =
            EnumSet.of(Word.DISTINCT, Word.ALL, Word.VARIADIC, Word.BOTH, Word.LEADING, Word.TRAILING);

    private static final Set<Word> CONNECTORS = EnumSet.of(
            Word.FROM,
            Word.FOR,
            Word.USING,
            Word.PLACING,
            Word.PASSING,
            Word.SIMILAR,
            Word.ESCAPE,
            Word.ABSENT,
            Word.ON,
            Word.NULL,
            Word.ERROR,
            Word.EMPTY,
            Word.WITH,
            Word.WITHOUT,
            Word.UNIQUE,
            Word.WRAPPER,
            Word.DEFAULT,
            Word.VALUE,
            Word.KEY,
            Word.NULLS,
            Word.SEPARATOR,
            Word.LIMIT);

    private ArgumentReader() {}

    /** The arguments of a function: a word that names a part of a date is no column where the function takes one. */
    static void read(Grammar grammar, QualifiedName function, TokenCursor inner, ExpressionParts parts) {
        int part = DateParts.argumentOf(inner.tokens().dialect(), function);
        if (part >= 0 && DateParts.standsAt(inner, part)) {
            readAround(grammar, inner, parts, part);
            return;
        }
        read(grammar, inner, parts);
    }

    private static void readAround(Grammar grammar, TokenCursor inner, ExpressionParts parts, int part) {
        int commas = 0;
        while (!inner.atEnd()) {
            if (commas == part) {
                DateParts.accept(inner);
            }
            if (inner.atEnd()) {
                return;
            }
            if (inner.is(TokenKind.COMMA)) {
                commas++;
            }
            if (!argument(grammar, inner, parts)) {
                inner.unread(inner.unexpected());
            }
        }
    }

    public static void read(Grammar grammar, TokenCursor inner, ExpressionParts parts) {
        if (inner.acceptAny(OPENERS)) {
            inner.accept(Word.FROM);
        }
        inner.unreadCommas("an operand is missing");
        while (!inner.atEnd()) {
            if (!argument(grammar, inner, parts)) {
                inner.unread(inner.unexpected());
            }
        }
    }

    /** {@code EXTRACT(field FROM x)}: the field is no column. */
    public static void readExtract(Grammar grammar, TokenCursor inner, ExpressionParts parts) {
        int field = inner.isAhead(1, TokenKind.OPEN) ? inner.afterGroup(inner.position() + 1) : inner.position() + 1;
        if (field < inner.limit() && inner.tokens().word(field) == Word.FROM) {
            inner.advanceTo(field + 1);
        }
        read(grammar, inner, parts);
    }

    private static boolean argument(Grammar grammar, TokenCursor inner, ExpressionParts parts) {
        int before = inner.position();
        if (inner.accept(TokenKind.COMMA)) {
            inner.unreadCommas("an operand is missing");
            inner.acceptAny(OPENERS);
            return true;
        }
        if (names(inner)) {
            inner.advance();
            inner.advance();
        }
        if (grammar.expressions().startsQuery(inner)) {
            parts.query(grammar.queries().read(inner));
            return inner.position() > before;
        }
        grammar.expressions().readInto(inner, parts);
        clauses(grammar, inner, parts);
        return inner.position() > before;
    }

    private static boolean names(TokenCursor inner) {
        return inner.is(TokenKind.WORD) && (inner.isSymbolAhead(1, "=>") || inner.isSymbolAhead(1, ":="));
    }

    private static void clauses(Grammar grammar, TokenCursor inner, ExpressionParts parts) {
        if (inner.accept(Word.AS) || inner.accept(Word.RETURNING)) {
            TypeReader.read(inner);
        }
        if (!inner.accept(Word.IGNORE, Word.NULLS)) {
            inner.accept(Word.RESPECT, Word.NULLS);
        }
        if (inner.is(Word.HAVING) && inner.isAhead(1, TokenKind.WORD)) {
            inner.advance();
            inner.advance();
            grammar.expressions().readInto(inner, parts);
        }
        if (inner.accept(Word.ORDER, Word.BY)) {
            grammar.expressions().ordering(inner).forEach(expression -> merge(expression, parts));
        }
        if (inner.is(Word.COLUMNS) || inner.isSequence(Word.ON, Word.OVERFLOW)) {
            inner.advanceAll();
        }
        inner.acceptAny(CONNECTORS);
    }

    public static void merge(Expression expression, ExpressionParts parts) {
        expression.names().forEach(parts::name);
        expression.calls().forEach(parts::call);
        expression.queries().forEach(parts::query);
    }
}
