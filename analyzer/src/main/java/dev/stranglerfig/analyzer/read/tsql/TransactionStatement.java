package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code BEGIN TRAN [name [WITH MARK 'x']]}, {@code COMMIT TRANSACTION}, {@code ROLLBACK}, {@code SAVE TRAN name}, {@code BEGIN DIALOG ...}. */
final class TransactionStatement implements TsqlStatement {

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        cursor.skip(SkipRule.SESSION);
        skip(cursor, Word.DISTRIBUTED);
        if (!skip(cursor, Word.TRAN)
                && !skip(cursor, Word.TRANSACTION)
                && !skip(cursor, Word.WORK)
                && isDialog(cursor)) {
            cursor.skipTo(StatementHeads.next(cursor), SkipRule.SESSION);
            statements.add(Steps.from(cursor, first));
            return;
        }
        boolean named = cursor.is(TokenKind.WORD) || cursor.is(TokenKind.QUOTED_NAME) || Variables.isAt(cursor);
        if (named && !StatementHeads.isHead(cursor, cursor.position()) && !cursor.is(Word.WITH)) {
            cursor.skip(SkipRule.SESSION);
        }
        options(cursor);
        statements.add(Steps.from(cursor, first));
    }

    /** {@code WITH MARK 'x'}, {@code WITH (DELAYED_DURABILITY = ON)}. */
    private static void options(TokenCursor cursor) {
        if (!cursor.is(Word.WITH) || StatementHeads.isHead(cursor, cursor.position())) {
            return;
        }
        cursor.skip(SkipRule.SESSION);
        if (cursor.atEnd()) {
            return;
        }
        cursor.skipGroup(SkipRule.SESSION);
        if (cursor.is(TokenKind.STRING)) {
            cursor.skip(SkipRule.SESSION);
        }
    }

    private static boolean skip(TokenCursor cursor, Word word) {
        if (!cursor.is(word)) {
            return false;
        }
        cursor.skip(SkipRule.SESSION);
        return true;
    }

    private static boolean isDialog(TokenCursor cursor) {
        return cursor.is(TokenKind.WORD)
                && (cursor.tokens().textOf(cursor.position()).equalsIgnoreCase("dialog")
                        || cursor.tokens().textOf(cursor.position()).equalsIgnoreCase("conversation"));
    }
}
