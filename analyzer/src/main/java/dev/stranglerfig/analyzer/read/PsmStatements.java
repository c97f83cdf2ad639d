package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.LoopValues;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The statements of SQL/PSM (ISO/IEC 9075-4) that PostgreSQL's procedural language writes otherwise or lacks. */
public final class PsmStatements {

    private final Grammar grammar;

    private PsmStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Adds the statements to those of a dialect whose routines are written in SQL/PSM. */
    public static void addTo(Grammar grammar, Map<Word, BlockStatement> forms) {
        PsmStatements statements = new PsmStatements(grammar);
        PsmDeclarations declarations = new PsmDeclarations(grammar);
        forms.put(Word.DECLARE, declarations::read);
        forms.put(Word.SET, statements::assignment);
        forms.put(Word.WHILE, statements::whileLoop);
        forms.put(Word.REPEAT, PsmStatements::repeat);
        forms.put(Word.UNTIL, statements::until);
        forms.put(Word.FOR, statements::forLoop);
        forms.put(Word.LEAVE, PsmStatements::step);
        forms.put(Word.ITERATE, PsmStatements::step);
        forms.put(Word.SIGNAL, PsmStatements::message);
        forms.put(Word.RESIGNAL, PsmStatements::message);
        forms.remove(Word.EXCEPTION);
        forms.remove(Word.EXECUTE);
    }

    /** {@code SET a = value}, {@code SET (a, b) = (value, value)}, {@code SET a = 1, b = 2}. */
    private Statement assignment(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor statement = cursor.upTo(cursor.findSemicolon());
        statement.accept(Word.SET);
        List<Statement> assigned = new ArrayList<>();
        do {
            one(statement, assigned);
        } while (statement.accept(TokenKind.COMMA));
        statement.finish();
        if (assigned.size() == 1) {
            return assigned.get(0);
        }
        return new Several(cursor.spanFrom(first), assigned);
    }

    private void one(TokenCursor statement, List<Statement> assigned) {
        int start = statement.position();
        List<QualifiedName> targets =
                statement.is(TokenKind.OPEN) ? TargetReader.list(statement.inside()) : TargetReader.one(statement);
        if (!statement.acceptSymbol(":=")) {
            statement.acceptSymbol("=");
        }
        Query value = grammar.queries().value(statement);
        for (QualifiedName target : targets) {
            assigned.add(new Control.Assign(statement.spanFrom(start), target, value));
        }
    }

    /** {@code WHILE condition DO}. */
    private Statement whileLoop(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor head = upToDo(cursor);
        head.accept(Word.WHILE);
        Expression condition = grammar.expressions().read(head);
        head.finish();
        opened(cursor);
        return new Control.Enter(cursor.spanFrom(first), Structure.LOOP, List.of(condition));
    }

    private static Statement repeat(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.REPEAT);
        return new Control.Enter(cursor.spanFrom(first), Structure.LOOP, List.of());
    }

    /** {@code UNTIL condition}, before END REPEAT. */
    private Statement until(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor head = cursor.upTo(Math.min(cursor.find(Word.END), cursor.findSemicolon()));
        head.accept(Word.UNTIL);
        Expression condition = grammar.expressions().read(head);
        head.finish();
        return new Control.Step(cursor.spanFrom(first), List.of(condition));
    }

    /** {@code FOR r AS [c CURSOR FOR] query DO}, {@code FOR r IN (query) DO}. */
    private Statement forLoop(TokenCursor cursor) {
        int first = cursor.position();
        TokenCursor head = upToDo(cursor);
        head.accept(Word.FOR);
        List<QualifiedName> variables = TargetReader.list(head);
        if (!head.accept(Word.AS)) {
            head.accept(Word.IN);
        }
        cursorName(head);
        LoopValues values = values(head);
        head.finish();
        opened(cursor);
        return new Control.Loop(cursor.spanFrom(first), variables, values);
    }

    private LoopValues values(TokenCursor head) {
        if (grammar.expressions().startsQuery(head)) {
            return new LoopValues.Rows(grammar.queries().read(head));
        }
        return new LoopValues.Named(grammar.expressions().read(head));
    }

    private static void cursorName(TokenCursor head) {
        if (!head.isAhead(1, Word.CURSOR)) {
            return;
        }
        NameReader.simple(head);
        head.accept(Word.CURSOR);
        head.advanceTo(Math.min(head.find(Word.FOR), head.limit()));
        head.accept(Word.FOR);
    }

    private static Statement step(TokenCursor cursor) {
        int first = cursor.position();
        cursor.advanceTo(cursor.findSemicolon());
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private static Statement message(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skipTo(cursor.findSemicolon(), SkipRule.MESSAGE);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    /** The head of a loop: up to the DO or LOOP that opens its body. */
    private static TokenCursor upToDo(TokenCursor cursor) {
        int opened = Math.min(cursor.find(Word.DO), cursor.find(Word.LOOP));
        return cursor.upTo(Math.min(opened, cursor.findSemicolon()));
    }

    private static void opened(TokenCursor cursor) {
        if (!cursor.accept(Word.DO)) {
            cursor.accept(Word.LOOP);
        }
    }
}
