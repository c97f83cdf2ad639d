package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.DeleteForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.MergeForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UpdateForm;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;

/** The statements that Oracle writes otherwise, by their first word. */
final class OracleStatements {

    private static final List<Word> POSTGRES_ONLY = List.of(
            Word.COPY,
            Word.DO,
            Word.REFRESH,
            Word.PREPARE,
            Word.DECLARE,
            Word.TABLE,
            Word.VALUES,
            Word.LISTEN,
            Word.UNLISTEN);

    private OracleStatements() {}

    static void addTo(Grammar grammar, Map<Word, StatementForm> forms) {
        POSTGRES_ONLY.forEach(forms::remove);
        forms.put(Word.INSERT, new WriteForm(grammar, new InsertForm(grammar)));
        forms.put(Word.UPDATE, new WriteForm(grammar, new UpdateForm(grammar)));
        forms.put(Word.DELETE, new WriteForm(grammar, new DeleteForm(grammar)));
        forms.put(Word.MERGE, new WriteForm(grammar, new MergeForm(grammar)));
        forms.put(Word.RENAME, new RenameForm());
        forms.put(Word.ALTER, new AlterForm());
        forms.put(Word.EXPLAIN, new ExplainPlanForm(grammar));
        forms.put(Word.PURGE, OracleStatements::passed);
        PlsqlStatements plsql = new PlsqlStatements(grammar);
        forms.put(Word.EXEC, head -> executed(plsql, head));
        forms.put(Word.EXECUTE, head -> executed(plsql, head));
    }

    /** {@code EXEC statement}: one PL/SQL statement on a line, as SQL*Plus runs it. */
    private static Statement executed(PlsqlStatements plsql, StatementHead head) {
        head.cursor().advance();
        TokenCursor statement = head.cursor().inRoutine();
        Statement read = plsql.read(statement);
        head.cursor().returnTo(statement);
        return read;
    }

    private static Control passed(StatementHead head) {
        head.cursor().skipAll(SkipRule.STORAGE);
        return new Control.Step(head.span(), List.of());
    }
}
