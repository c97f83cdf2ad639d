package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code CREATE TRIGGER n AFTER INSERT ON t FOR EACH ROW [WHEN (...)] statement | BEGIN ... END}: the body stands in the trigger itself. */
public final class InlineTriggerForm implements CreatedForm {

    private static final String LANGUAGE = "sql";

    private static final Set<Word> BODY_STARTS = EnumSet.of(
            Word.BEGIN,
            Word.SET,
            Word.INSERT,
            Word.UPDATE,
            Word.DELETE,
            Word.REPLACE,
            Word.CALL,
            Word.IF,
            Word.SELECT,
            Word.SIGNAL);

    private final Grammar grammar;

    public InlineTriggerForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        cursor.skipTo(cursor.find(Word.ON), SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.ON);
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        if (name.isEmpty() || table.isEmpty()) {
            return Missing.name(head);
        }
        options(cursor);
        List<Statement> statements = new ArrayList<>();
        if (cursor.is(Word.BEGIN)) {
            statements.addAll(InlineBody.read(grammar, cursor));
        } else if (!cursor.atEnd()) {
            statements.addAll(grammar.code().block(cursor.upTo(cursor.limit())));
        }
        List<String> rows = List.of("new", "old");
        Routine routine = new Routine(name, LANGUAGE, rows, List.of(), Optional.empty(), statements);
        Statement defined = new Define.RoutineDefinition(head.span(), routine);
        Statement link = new Define.Trigger(head.span(), table.get(), name.get(), rows);
        return new Several(head.span(), List.of(defined, link));
    }

    private void options(TokenCursor cursor) {
        while (!cursor.atEnd() && !cursor.isAny(BODY_STARTS)) {
            if (cursor.accept(Word.WHEN)) {
                grammar.expressions().read(cursor);
                continue;
            }
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
    }
}
