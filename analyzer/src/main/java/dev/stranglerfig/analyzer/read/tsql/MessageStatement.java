package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code PRINT text}, {@code RAISERROR (text, 16, 1) WITH NOWAIT}, {@code THROW 50000, text, 1}, {@code WAITFOR DELAY '00:01'}. */
final class MessageStatement implements TsqlStatement {

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        boolean waits = cursor.is(Word.WAITFOR);
        cursor.advance();
        if (waits && cursor.is(TokenKind.WORD)) {
            cursor.advance();
        }
        if (StatementHeads.isHead(cursor, cursor.position())) {
            statements.add(Steps.from(cursor, first));
            return;
        }
        List<Expression> arguments = List.of();
        if (waits && cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.MESSAGE);
            if (cursor.accept(TokenKind.COMMA)) {
                cursor.advanceTo(Math.min(cursor.position() + 2, cursor.limit()));
            }
        } else if (!cursor.atEnd()) {
            arguments = grammar.expressions().list(cursor);
        }
        options(cursor);
        statements.add(Steps.from(cursor, first, arguments));
    }

    /** {@code WITH LOG, NOWAIT, SETERROR}. */
    private static void options(TokenCursor cursor) {
        if (!cursor.is(Word.WITH) || StatementHeads.isHead(cursor, cursor.position())) {
            return;
        }
        do {
            cursor.skip(SkipRule.MESSAGE);
            if (cursor.is(TokenKind.WORD)) {
                cursor.skip(SkipRule.MESSAGE);
            }
        } while (cursor.is(TokenKind.COMMA));
    }
}
