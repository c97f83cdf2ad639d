package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/**
 * {@code BREAK}, {@code GOTO label}, {@code DBCC CHECKIDENT ('t', RESEED, 0) WITH NO_INFOMSGS}, {@code END CONVERSATION @handle}: a verb, at most
 * a name, a number or a string, brackets, and options.
 */
final class PassingStatement implements TsqlStatement {

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        boolean alone = cursor.is(Word.BREAK) || cursor.is(Word.CONTINUE);
        boolean conversation = cursor.is(Word.END);
        cursor.skip(SkipRule.SESSION);
        if (conversation && !cursor.atEnd()) {
            cursor.skip(SkipRule.SESSION);
        }
        if (!alone) {
            operand(cursor);
        }
        statements.add(Steps.from(cursor, first));
    }

    private static void operand(TokenCursor cursor) {
        if (!cursor.atEnd() && !cursor.is(TokenKind.OPEN) && !StatementHeads.isHead(cursor, cursor.position())) {
            if (!cursor.is(Word.WITH)) {
                cursor.skip(SkipRule.SESSION);
            }
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.SESSION);
        }
        if (cursor.is(Word.WITH) && !StatementHeads.isHead(cursor, cursor.position())) {
            cursor.skip(SkipRule.SESSION);
            options(cursor);
        }
    }

    private static void options(TokenCursor cursor) {
        boolean goesOn = true;
        while (goesOn && !cursor.atEnd()) {
            cursor.skip(SkipRule.SESSION);
            goesOn = cursor.is(TokenKind.COMMA) || cursor.isSymbol("=");
            if (goesOn) {
                cursor.skip(SkipRule.SESSION);
            }
        }
    }
}
