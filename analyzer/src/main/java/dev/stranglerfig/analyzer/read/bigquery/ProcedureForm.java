package dev.stranglerfig.analyzer.read.bigquery;

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

/** {@code CREATE PROCEDURE p(IN x INT64, OUT y STRING) [OPTIONS (...)] BEGIN ... END}; procedures for Spark are in another language. */
final class ProcedureForm implements CreatedForm {

    private static final String LANGUAGE = "procedural language";

    private final Grammar grammar;

    ProcedureForm(Grammar grammar) {
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
        List<String> results = List.of();
        if (cursor.is(TokenKind.OPEN)) {
            results = ParameterReader.read(cursor.inside(), parameters);
        }
        boolean foreign = cursor.find(Word.LANGUAGE) < Math.min(cursor.find(Word.BEGIN), cursor.limit());
        if (foreign) {
            cursor.unreadTo(cursor.limit(), "a procedure in another language is not read");
            return routine(head, name, parameters, results, List.of());
        }
        cursor.skipTo(cursor.find(Word.BEGIN), SkipRule.ROUTINE_OPTIONS);
        List<Statement> statements = grammar.code().block(cursor.upTo(cursor.limit()));
        return routine(head, name, parameters, results, statements);
    }

    private static Statement routine(
            StatementHead head,
            Optional<QualifiedName> name,
            List<String> parameters,
            List<String> results,
            List<Statement> statements) {
        Routine routine = new Routine(name, LANGUAGE, parameters, results, Optional.empty(), statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }
}
