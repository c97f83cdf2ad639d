package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code [DECLARE ...] BEGIN ... END} as a statement of a script, or {@code BEGIN TRANSACTION}. */
final class ScriptBlockForm implements StatementForm {

    private final Grammar grammar;

    ScriptBlockForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!ScriptEnd.opensBlock(cursor, cursor.position())) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        List<Statement> statements = grammar.code().block(cursor.upTo(cursor.limit()));
        return new Call.Block(
                head.span(),
                new Routine(
                        Optional.empty(),
                        SnowflakeRoutineForm.SCRIPT,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        statements));
    }
}
