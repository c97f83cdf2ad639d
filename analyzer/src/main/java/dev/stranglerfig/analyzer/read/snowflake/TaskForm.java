package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE TASK t ... AFTER u WHEN condition AS statement}, {@code CREATE PIPE p AS COPY INTO ...}: what runs by itself. */
final class TaskForm implements CreatedForm {

    private final Grammar grammar;

    TaskForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        cursor.skipTo(cursor.find(Word.AS), SkipRule.ROUTINE_OPTIONS);
        if (!cursor.accept(Word.AS)) {
            return new Define.Other(head.span());
        }
        Routine routine =
                new Routine(name, SnowflakeRoutineForm.SCRIPT, List.of(), List.of(), Optional.empty(), body(cursor));
        return new Define.RoutineDefinition(head.span(), routine);
    }

    private List<Statement> body(TokenCursor cursor) {
        if (cursor.is(TokenKind.DOLLAR_STRING)) {
            return grammar.code().string(cursor, SnowflakeRoutineForm.PROCEDURAL);
        }
        return grammar.code().block(cursor.upTo(cursor.limit()));
    }
}
