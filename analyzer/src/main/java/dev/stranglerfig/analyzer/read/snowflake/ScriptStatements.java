package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.PsmStatements;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.LoopValues;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of Snowflake Scripting that PL/pgSQL writes otherwise or lacks. */
final class ScriptStatements {

    private final Grammar grammar;
    private final ScriptDeclarations declarations;
    private final BlockStatement executed;

    ScriptStatements(Grammar grammar) {
        this.grammar = grammar;
        this.declarations = new ScriptDeclarations(grammar);
        ExecuteForm form = new ExecuteForm(grammar);
        this.executed = bounded(cursor -> form.read(new StatementHead(cursor, cursor.position(), List.of())));
    }

    void addTo(Map<Word, BlockStatement> forms) {
        Map<Word, BlockStatement> standard = new EnumMap<>(Word.class);
        PsmStatements.addTo(grammar, standard);
        for (Word word : List.of(Word.WHILE, Word.REPEAT, Word.UNTIL)) {
            forms.put(word, standard.get(word));
        }
        BlockStatement begin = forms.get(Word.BEGIN);
        if (begin != null) {
            forms.put(
                    Word.BEGIN,
                    cursor -> cursor.isAhead(1, Word.TRANSACTION) ? transaction(cursor) : begin.read(cursor));
        }
        forms.put(Word.FOR, this::forLoop);
        forms.put(Word.DECLARE, declarations::section);
        forms.put(Word.LET, bounded(declarations::let));
        forms.put(Word.EXECUTE, executed);
        forms.put(Word.RETURN, bounded(this::returns));
        forms.put(Word.OPEN, bounded(this::open));
        forms.put(Word.BREAK, bounded(ScriptStatements::step));
        forms.put(Word.CONTINUE, bounded(ScriptStatements::step));
        forms.put(Word.EXIT, bounded(ScriptStatements::step));
        forms.put(Word.ITERATE, bounded(ScriptStatements::step));
        forms.put(Word.AWAIT, bounded(ScriptStatements::step));
        forms.put(Word.CANCEL, bounded(ScriptStatements::step));
        forms.put(Word.RAISE, bounded(ScriptStatements::step));
        forms.put(Word.ASYNC, bounded(this::async));
        forms.remove(Word.PERFORM);
        forms.remove(Word.ASSERT);
        forms.remove(Word.GET);
    }

    /** {@code BEGIN TRANSACTION}, which people end with or without a semicolon. */
    private static Statement transaction(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skip(SkipRule.SESSION);
        cursor.skip(SkipRule.SESSION);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    /** Keeps a reader within its semicolon and declares what it leaves. */
    static BlockStatement bounded(BlockStatement form) {
        return cursor -> {
            TokenCursor statement = cursor.upTo(cursor.findSemicolon());
            Statement read = form.read(statement);
            statement.finish();
            return read;
        };
    }

    /** {@code FOR r IN cursor DO}, {@code FOR i IN [REVERSE] 1 TO 9 LOOP}. */
    private Statement forLoop(TokenCursor cursor) {
        int first = cursor.position();
        int opened = Math.min(cursor.find(Word.DO), cursor.find(Word.LOOP));
        TokenCursor head = cursor.upTo(Math.min(opened, cursor.findSemicolon()));
        head.accept(Word.FOR);
        List<QualifiedName> variables = TargetReader.list(head);
        head.accept(Word.IN);
        LoopValues values = values(head);
        head.finish();
        if (!cursor.accept(Word.DO)) {
            cursor.accept(Word.LOOP);
        }
        return new Control.Loop(cursor.spanFrom(first), variables, values);
    }

    private LoopValues values(TokenCursor head) {
        if (grammar.expressions().startsQuery(head)) {
            return new LoopValues.Rows(grammar.queries().read(head));
        }
        head.accept(Word.REVERSE);
        Expression start = grammar.expressions().read(head);
        if (head.accept(Word.TO)) {
            grammar.expressions().read(head);
            return new LoopValues.Range(start);
        }
        return new LoopValues.Named(start);
    }

    /** {@code RETURN value}, {@code RETURN TABLE(resultset)}, {@code RETURN TABLE(SELECT ...)}. */
    private Statement returns(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.RETURN);
        boolean table = cursor.is(Word.TABLE) && cursor.isAhead(1, TokenKind.OPEN);
        TokenCursor value = cursor;
        if (table) {
            cursor.advance();
            value = cursor.inside();
        }
        Content content = content(value);
        if (table) {
            value.finish();
        }
        return new Control.Return(cursor.spanFrom(first), content);
    }

    private Content content(TokenCursor value) {
        if (value.atEnd()) {
            return Content.NOTHING;
        }
        if (grammar.expressions().startsQuery(value)) {
            return Content.of(grammar.queries().read(value));
        }
        return Content.of(List.of(grammar.expressions().read(value)));
    }

    /** {@code OPEN c [USING (a, b)]}. */
    private Statement open(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.OPEN);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        List<Expression> arguments = new ArrayList<>();
        if (cursor.accept(Word.USING) && cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            arguments.addAll(grammar.expressions().list(inner));
            inner.finish();
        }
        if (name.isEmpty()) {
            return new Control.Step(cursor.spanFrom(first), arguments);
        }
        return new Control.OpenCursor(cursor.spanFrom(first), name.get(), Optional.empty(), arguments);
    }

    /** {@code ASYNC (statement)}. */
    private Statement async(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.ASYNC);
        if (!cursor.is(TokenKind.OPEN)) {
            return new Control.Enter(cursor.spanFrom(first), Structure.BRANCH, List.of());
        }
        TokenCursor inner = cursor.inside();
        Statement statement = grammar.statements().read(inner);
        inner.finish();
        return statement;
    }

    private static Statement step(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skipAll(SkipRule.MESSAGE);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }
}
