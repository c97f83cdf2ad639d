package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.LoopValues;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** LOOP, WHILE, FOR, FOREACH, EXIT, CONTINUE. */
public final class LoopStatements {

    private final Grammar grammar;

    public LoopStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    public void addTo(Map<Word, BlockStatement> forms) {
        forms.put(Word.LOOP, this::loop);
        forms.put(Word.WHILE, this::whileLoop);
        forms.put(Word.FOR, this::forLoop);
        forms.put(Word.FOREACH, this::forEach);
        forms.put(Word.EXIT, this::leaveEarly);
        forms.put(Word.CONTINUE, this::leaveEarly);
    }

    private Statement loop(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.LOOP);
        return new Control.Enter(cursor.spanFrom(first), Structure.LOOP, List.of());
    }

    private Statement whileLoop(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor head = head(cursor);
        head.accept(Word.WHILE);
        Expression condition = grammar.expressions().read(head);
        head.finish();
        cursor.accept(Word.LOOP);
        return new Control.Enter(cursor.spanFrom(first), Structure.LOOP, List.of(condition));
    }

    private Statement forLoop(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor head = head(cursor);
        head.accept(Word.FOR);
        List<QualifiedName> variables = TargetReader.list(head);
        head.accept(Word.IN);
        LoopValues values = values(head, variables);
        head.finish();
        cursor.accept(Word.LOOP);
        return new Control.Loop(cursor.spanFrom(first), variables, values);
    }

    private LoopValues values(TokenCursor head, List<QualifiedName> variables) {
        if (head.is(Word.EXECUTE)) {
            return new LoopValues.DynamicRows(DynamicReader.read(grammar, head, variables, Call.Dynamic.Returned.NO));
        }
        boolean query = grammar.expressions().startsQuery(head)
                || head.is(Word.INSERT)
                || head.is(Word.UPDATE)
                || head.is(Word.DELETE)
                || head.is(Word.TABLE);
        if (!query) {
            return counted(head);
        }
        Statement statement = grammar.statements().read(head);
        if (statement instanceof Read.Select select) {
            return new LoopValues.Rows(select.query());
        }
        return new LoopValues.Rows(WrittenRows.of(statement));
    }

    /** {@code [REVERSE] low .. high [BY step]}, or the name of a cursor with its arguments. */
    private LoopValues counted(TokenCursor head) {
        boolean range = isRange(head);
        int first = head.position();
        head.accept(Word.REVERSE);
        ExpressionParts parts = new ExpressionParts();
        grammar.expressions().readInto(head, parts);
        if (head.accept(Word.BY)) {
            grammar.expressions().readInto(head, parts);
        }
        Expression expression = parts.expression(head, first);
        return range ? new LoopValues.Range(expression) : new LoopValues.Named(expression);
    }

    private static boolean isRange(TokenCursor head) {
        for (int token = head.position(); token < head.limit(); token = head.afterGroup(token)) {
            if (head.tokens().textOf(token).equals("..")) {
                return true;
            }
        }
        return false;
    }

    private Statement forEach(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor head = head(cursor);
        head.accept(Word.FOREACH);
        List<QualifiedName> variables = new ArrayList<>(TargetReader.list(head));
        if (head.accept(Word.SLICE)) {
            head.advanceTo(Math.min(head.position() + 1, head.limit()));
        }
        head.accept(Word.IN);
        if (!isArrayLiteral(head)) {
            head.accept(Word.ARRAY);
        } else {
            head.accept(Word.ARRAY, Word.ARRAY);
        }
        Expression array = grammar.expressions().read(head);
        head.finish();
        cursor.accept(Word.LOOP);
        return new Control.Loop(cursor.spanFrom(first), variables, new LoopValues.Elements(array));
    }

    private static boolean isArrayLiteral(TokenCursor head) {
        return head.isSequence(Word.ARRAY, Word.ARRAY);
    }

    private Statement leaveEarly(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor statement = cursor.upTo(cursor.findSemicolon());
        int when = statement.find(Word.WHEN);
        statement.advanceTo(when);
        List<Expression> conditions = new ArrayList<>();
        if (statement.accept(Word.WHEN)) {
            conditions.add(grammar.expressions().read(statement));
        }
        statement.finish();
        return new Control.Step(cursor.spanFrom(first), conditions);
    }

    private static TokenCursor head(TokenCursor cursor) {
        return cursor.upTo(Math.min(cursor.find(Word.LOOP), cursor.findSemicolon()));
    }
}
