package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.ParameterReader;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE MACRO m (p INTEGER) AS (statement; statement;)}: several statements that EXEC runs, its parameters written {@code :p}. */
final class MacroForm implements CreatedForm {

    private static final String LANGUAGE = "macro";

    private final Grammar grammar;

    MacroForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<String> parameters = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            ParameterReader.read(cursor.inside(), parameters);
        }
        if (!cursor.accept(Word.AS)) {
            cursor.skipTo(cursor.find(Word.AS), SkipRule.ROUTINE_OPTIONS);
            cursor.accept(Word.AS);
        }
        List<Statement> statements = List.of();
        if (cursor.is(TokenKind.OPEN)) {
            statements = grammar.code().statements(cursor.inside());
        }
        Routine routine = new Routine(name, LANGUAGE, parameters, List.of(), Optional.empty(), statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }
}
