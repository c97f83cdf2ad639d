package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.InlineBody;
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

/** {@code CREATE PROCEDURE p (IN a INTEGER) SQL SECURITY INVOKER label: BEGIN ... END label}. */
final class ProcedureForm implements CreatedForm {

    private static final String LANGUAGE = "spl";

    private final Grammar grammar;

    ProcedureForm(Grammar grammar) {
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
        cursor.skipTo(cursor.find(Word.BEGIN), SkipRule.ROUTINE_OPTIONS);
        List<Statement> statements = InlineBody.read(grammar, cursor);
        if (cursor.is(TokenKind.WORD)) {
            cursor.advance();
        }
        Routine routine = new Routine(name, LANGUAGE, parameters, List.of(), Optional.empty(), statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }
}
