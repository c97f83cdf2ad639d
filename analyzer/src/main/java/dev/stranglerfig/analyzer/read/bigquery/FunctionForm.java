package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.CodeReader;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.FunctionBody;
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

/**
 * {@code CREATE [TEMP] FUNCTION f(x INT64) RETURNS INT64 AS (x + 1)}, {@code CREATE TABLE FUNCTION f(x INT64) AS query}; functions in
 * JavaScript and Python run no SQL.
 */
final class FunctionForm implements CreatedForm {

    private final Grammar grammar;

    FunctionForm(Grammar grammar) {
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
            ParameterReader.read(cursor.inside(), parameters);
        }
        cursor.skipTo(cursor.find(Word.AS), SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.AS);
        Routine routine = new Routine(name, CodeReader.SQL, parameters, List.of(), Optional.empty(), body(cursor));
        return new Define.RoutineDefinition(head.span(), routine);
    }

    private List<Statement> body(TokenCursor cursor) {
        if (cursor.atEnd()) {
            return List.of();
        }
        if (cursor.is(TokenKind.STRING)) {
            cursor.skip(SkipRule.FOREIGN_CODE);
            cursor.skipAll(SkipRule.ROUTINE_OPTIONS);
            return List.of();
        }
        if (!cursor.is(TokenKind.OPEN)) {
            return FunctionBody.read(grammar, cursor.upTo(cursor.limit()));
        }
        List<Statement> body = FunctionBody.read(grammar, cursor.inside());
        cursor.skipAll(SkipRule.ROUTINE_OPTIONS);
        return body;
    }
}
