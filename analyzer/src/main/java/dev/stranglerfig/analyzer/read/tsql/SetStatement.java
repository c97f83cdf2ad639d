package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code SET @a = expression}, {@code SET @a += expression}, {@code SET @c = CURSOR FOR query}, {@code SET NOCOUNT ON}. */
final class SetStatement implements TsqlStatement {

    /** {@code SET ANSI_NULLS, QUOTED_IDENTIFIER ON} and {@code SET IDENTITY_INSERT base.owner.t ON} are not longer than this by far. */
    private static final int LONGEST_SWITCH = 24;

    private static final Set<Word> SWITCHES = EnumSet.of(Word.ON, Word.OFF);

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        cursor.accept(Word.SET);
        Optional<QualifiedName> variable = Variables.read(cursor);
        if (variable.isEmpty()) {
            option(cursor);
            statements.add(Steps.from(cursor, first));
            return;
        }
        statements.add(assignment(grammar, cursor, first, variable.get()));
    }

    private static Statement assignment(Grammar grammar, TokenCursor cursor, int first, QualifiedName variable) {
        if (cursor.is(TokenKind.OPEN)) {
            ExpressionParts parts = new ExpressionParts();
            int group = cursor.position();
            ArgumentReader.read(grammar, cursor.inside(), parts);
            return Steps.from(cursor, first, List.of(parts.expression(cursor, group)));
        }
        if (!cursor.isSymbol("=")) {
            return compound(grammar, cursor, first, variable);
        }
        cursor.advance();
        if (cursor.is(Word.CURSOR)) {
            return cursorOf(grammar, cursor, first, variable);
        }
        Expression value = grammar.expressions().required(cursor);
        return new Control.Assign(cursor.spanFrom(first), variable, Variables.query(value));
    }

    /** {@code @a += b} is {@code @a = @a + b}. */
    private static Statement compound(Grammar grammar, TokenCursor cursor, int first, QualifiedName variable) {
        int start = cursor.position() - 1;
        if (!cursor.accept(TokenKind.SYMBOL)) {
            cursor.source().unread(start, "a variable gets no value");
            return Steps.from(cursor, first);
        }
        ExpressionParts parts = new ExpressionParts();
        parts.name(variable);
        grammar.expressions().readInto(cursor, parts);
        Query value = Variables.query(parts.expression(cursor, start));
        return new Control.Assign(cursor.spanFrom(first), variable, value);
    }

    private static Statement cursorOf(Grammar grammar, TokenCursor cursor, int first, QualifiedName variable) {
        cursor.advanceTo(Math.min(cursor.find(Word.FOR), StatementHeads.next(cursor)));
        cursor.accept(Word.FOR);
        Query rows = grammar.queries().read(cursor);
        DeclareStatement.forReadOnly(cursor);
        return new Control.OpenCursor(cursor.spanFrom(first), variable, Optional.of(rows), List.of());
    }

    private static void option(TokenCursor cursor) {
        if (cursor.is(Word.TRANSACTION)) {
            isolation(cursor);
            return;
        }
        int last = switchedBy(cursor);
        if (last > 0) {
            cursor.skipTo(last + 1, SkipRule.SESSION);
            return;
        }
        value(cursor);
    }

    /** {@code TRANSACTION ISOLATION LEVEL READ UNCOMMITTED}. */
    private static void isolation(TokenCursor cursor) {
        boolean two = cursor.isAhead(3, Word.READ) || cursor.isAhead(3, Word.REPEATABLE);
        int last = cursor.position() + (two ? 5 : 4);
        cursor.skipTo(Math.min(last, cursor.limit()), SkipRule.SESSION);
    }

    private static int switchedBy(TokenCursor cursor) {
        int limit = Math.min(cursor.limit(), cursor.position() + LONGEST_SWITCH);
        for (int token = cursor.position(); token < limit && !StatementHeads.isHead(cursor, token); token++) {
            Word word = cursor.tokens().word(token);
            if (word != null && SWITCHES.contains(word)) {
                return token;
            }
        }
        return -1;
    }

    /** {@code LANGUAGE us_english}, {@code LOCK_TIMEOUT -1}, {@code ROWCOUNT @n}. */
    private static void value(TokenCursor cursor) {
        if (cursor.atEnd()) {
            return;
        }
        cursor.skip(SkipRule.SESSION);
        if (cursor.isSymbol("-")) {
            cursor.skip(SkipRule.SESSION);
        }
        if (!cursor.atEnd() && !StatementHeads.isHead(cursor, cursor.position())) {
            cursor.skip(SkipRule.SESSION);
        }
    }
}
