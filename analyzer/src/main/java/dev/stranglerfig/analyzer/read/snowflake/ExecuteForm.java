package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.CodeReader;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Call.Dynamic.Returned;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code EXECUTE IMMEDIATE text [USING (a, b)] [INTO :x]}, {@code EXECUTE IMMEDIATE FROM @stage/file.sql}, {@code EXECUTE TASK t}. A dollar
 * string is a block that stands in the script, every other text is put together at run time.
 */
final class ExecuteForm implements StatementForm {

    private final Grammar grammar;

    ExecuteForm(Grammar grammar) {
        this.grammar = grammar;
    }

    /** {@code (EXECUTE IMMEDIATE text)} and {@code (CALL p())} as the value of a variable; empty for anything else. */
    Optional<Statement> assigned(TokenCursor cursor, QualifiedName variable) {
        boolean runs = cursor.isAhead(1, Word.EXECUTE) || cursor.isAhead(1, Word.CALL);
        if (!cursor.is(TokenKind.OPEN) || !runs) {
            return Optional.empty();
        }
        TokenCursor inner = cursor.inside();
        StatementHead head = new StatementHead(inner, inner.position(), List.of());
        boolean call = inner.is(Word.CALL);
        Statement statement = call ? new CallIntoForm(grammar).read(head) : read(head, List.of(variable), Returned.NO);
        inner.finish();
        return Optional.of(statement);
    }

    @Override
    public Statement read(StatementHead head) {
        return read(head, List.of(), Returned.NO);
    }

    /** @param carrier the variable that gets the rows */
    Statement read(StatementHead head, List<QualifiedName> carrier, Returned returned) {
        TokenCursor cursor = head.cursor();
        if (cursor.accept(Word.EXECUTE, Word.TASK)) {
            return task(head);
        }
        if (!cursor.accept(Word.EXECUTE, Word.IMMEDIATE)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        if (cursor.accept(Word.FROM)) {
            Optional<String> path = StagePath.starts(cursor) ? Optional.of(StagePath.read(cursor)) : Optional.empty();
            cursor.skipAll(SkipRule.SESSION);
            return new Call.Include(head.span(), path);
        }
        boolean block = cursor.is(TokenKind.DOLLAR_STRING) && carrier.isEmpty();
        return block ? block(head) : dynamic(head, carrier, returned);
    }

    private Statement block(StatementHead head) {
        TokenCursor cursor = head.cursor();
        List<Statement> statements = grammar.code().string(cursor, CodeReader.SQL);
        arguments(cursor);
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

    private Statement dynamic(StatementHead head, List<QualifiedName> carrier, Returned returned) {
        TokenCursor cursor = head.cursor();
        Expression text = grammar.expressions().read(cursor);
        List<Expression> arguments = arguments(cursor);
        List<QualifiedName> targets = new ArrayList<>(carrier);
        if (cursor.accept(Word.INTO)) {
            targets.addAll(TargetReader.list(cursor));
        }
        return new Call.Dynamic(head.span(), text, arguments, targets, returned);
    }

    private List<Expression> arguments(TokenCursor cursor) {
        if (!cursor.accept(Word.USING) || !cursor.is(TokenKind.OPEN)) {
            return List.of();
        }
        TokenCursor inner = cursor.inside();
        List<Expression> arguments = grammar.expressions().list(inner);
        inner.finish();
        return arguments;
    }

    /** A task runs its body, as a call does. */
    private Statement task(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int first = cursor.position();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        int behind = cursor.position();
        cursor.skipAll(SkipRule.SESSION);
        if (name.isEmpty()) {
            return new Control.Step(head.span(), List.of());
        }
        FunctionCall called = new FunctionCall(name.get(), cursor.sliceFrom(behind));
        Expression none = new Expression(head.span(), cursor.sliceFrom(first), List.of(), List.of(), List.of());
        return new Call.RoutineCall(head.span(), called, none);
    }
}
