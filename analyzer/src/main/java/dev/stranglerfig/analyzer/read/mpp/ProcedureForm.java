package dev.stranglerfig.analyzer.read.mpp;

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

/** {@code CREATE PROCEDURE p(integer) RETURNS integer LANGUAGE NZPLSQL AS BEGIN_PROC ... END_PROC}; any other is a common one. */
final class ProcedureForm implements CreatedForm {

    private static final String LANGUAGE = "nzplsql";

    private final Grammar grammar;
    private final CreatedForm common;

    ProcedureForm(Grammar grammar, CreatedForm common) {
        this.grammar = grammar;
        this.common = common;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        int begin = cursor.find(Word.BEGIN_PROC);
        if (begin >= cursor.limit()) {
            return common.read(head, lifetime);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<String> parameters = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            ParameterReader.read(cursor.inside(), parameters);
        }
        cursor.skipTo(begin, SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.BEGIN_PROC);
        List<Statement> statements = grammar.code().block(cursor.upTo(endOf(cursor)));
        cursor.accept(Word.END_PROC);
        Routine routine = new Routine(name, LANGUAGE, parameters, List.of(), Optional.empty(), statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }

    private static int endOf(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit() && cursor.tokens().word(token) != Word.END_PROC) {
            token++;
        }
        return token;
    }
}
