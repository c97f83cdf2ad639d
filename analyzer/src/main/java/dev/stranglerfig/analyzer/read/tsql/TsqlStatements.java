package dev.stranglerfig.analyzer.read.tsql;

import static java.util.Map.entry;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which reader reads which statement, by its first word; what is SQL everywhere is left to the forms of the grammar. */
final class TsqlStatements {

    private static final Map<Word, TsqlStatement> OWN = new EnumMap<>(Map.ofEntries(
            entry(Word.BEGIN, new TransactionStatement()),
            entry(Word.COMMIT, new TransactionStatement()),
            entry(Word.ROLLBACK, new TransactionStatement()),
            entry(Word.SAVE, new TransactionStatement()),
            entry(Word.BREAK, new PassingStatement()),
            entry(Word.CONTINUE, new PassingStatement()),
            entry(Word.CHECKPOINT, new PassingStatement()),
            entry(Word.GOTO, new PassingStatement()),
            entry(Word.KILL, new PassingStatement()),
            entry(Word.RECONFIGURE, new PassingStatement()),
            entry(Word.REVERT, new PassingStatement()),
            entry(Word.SETUSER, new PassingStatement()),
            entry(Word.SHUTDOWN, new PassingStatement()),
            entry(Word.DBCC, new PassingStatement()),
            entry(Word.END, new PassingStatement()),
            entry(Word.BACKUP, new AdministrationStatement()),
            entry(Word.RESTORE, new AdministrationStatement()),
            entry(Word.GRANT, new AdministrationStatement()),
            entry(Word.DENY, new AdministrationStatement()),
            entry(Word.REVOKE, new AdministrationStatement()),
            entry(Word.DISABLE, new AdministrationStatement()),
            entry(Word.ENABLE, new AdministrationStatement()),
            entry(Word.OPEN, new CursorStatement()),
            entry(Word.FETCH, new CursorStatement()),
            entry(Word.CLOSE, new CursorStatement()),
            entry(Word.DEALLOCATE, new CursorStatement()),
            entry(Word.DECLARE, new DeclareStatement()),
            entry(Word.EXEC, new ExecuteStatement()),
            entry(Word.EXECUTE, new ExecuteStatement()),
            entry(Word.PRINT, new MessageStatement()),
            entry(Word.RAISERROR, new MessageStatement()),
            entry(Word.THROW, new MessageStatement()),
            entry(Word.WAITFOR, new MessageStatement()),
            entry(Word.RETURN, new ReturnStatement()),
            entry(Word.SET, new SetStatement()),
            entry(Word.USE, new UseStatement())));

    private TsqlStatements() {}

    static void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        Word word = cursor.word();
        TsqlStatement own = word == null ? null : OWN.get(word);
        if (own != null) {
            own.read(grammar, cursor, statements);
        } else if (cursor.is(TokenKind.OPEN)
                || (word != null && grammar.statements().begins(word))) {
            statements.add(grammar.statements().read(cursor));
        } else {
            unknown(cursor, statements);
        }
    }

    private static void unknown(TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        String reason = cursor.unexpected();
        if (cursor.is(TokenKind.WORD)) {
            reason = "unknown statement '" + cursor.shortText(first) + "'";
        }
        cursor.unreadTo(StatementHeads.next(cursor), reason);
        statements.add(new Unread(cursor.spanFrom(first), reason));
    }
}
