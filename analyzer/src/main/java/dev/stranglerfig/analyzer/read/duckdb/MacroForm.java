package dev.stranglerfig.analyzer.read.duckdb;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.FunctionBody;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE MACRO f(a, b := 1) AS a + b}, {@code CREATE MACRO f(a) AS TABLE query}. */
final class MacroForm implements CreatedForm {

    private final Grammar grammar;

    MacroForm(Grammar grammar) {
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
        List<String> parameters = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            parameters(cursor.inside(), parameters);
        }
        cursor.accept(Word.AS);
        cursor.accept(Word.TABLE);
        List<Statement> statements = FunctionBody.read(grammar, cursor);
        Routine routine = new Routine(name, "sql", parameters, List.of(), Optional.empty(), statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }

    private static void parameters(TokenCursor inner, List<String> parameters) {
        while (!inner.atEnd()) {
            NameReader.simple(inner).ifPresent(parameters::add);
            while (!inner.atEnd() && !inner.accept(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.ROUTINE_OPTIONS);
            }
        }
    }
}
