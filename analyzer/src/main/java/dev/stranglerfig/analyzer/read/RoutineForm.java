package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE FUNCTION f(parameters) RETURNS type LANGUAGE l AS $$ body $$}, its clauses in any order. */
final class RoutineForm implements CreatedForm {

    private final Grammar grammar;

    RoutineForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        RoutineParts parts = new RoutineParts(languageOf(cursor));
        if (cursor.is(TokenKind.OPEN)) {
            parts.results.addAll(ParameterReader.read(cursor.inside(), parts.parameters));
        }
        while (!cursor.atEnd()) {
            clause(cursor, parts);
        }
        Routine routine =
                new Routine(name, parts.language, parts.parameters, parts.results, parts.searchPath, parts.statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }

    /** The language stands before or after the body, so it is looked for first. */
    private static String languageOf(TokenCursor cursor) {
        int token = cursor.find(Word.LANGUAGE) + 1;
        if (token >= cursor.limit()) {
            return CodeReader.SQL;
        }
        String text = cursor.tokens().textOf(token);
        if (cursor.tokens().kind(token) == TokenKind.STRING) {
            return cursor.tokens().dialect().identifiers().fold(Literal.text(text));
        }
        return cursor.tokens().dialect().identifiers().fold(text);
    }

    private void clause(TokenCursor cursor, RoutineParts parts) {
        if (cursor.is(Word.RETURNS) && cursor.isAhead(1, Word.TABLE) && cursor.isAhead(2, TokenKind.OPEN)) {
            cursor.accept(Word.RETURNS, Word.TABLE);
            parts.results.clear();
            ParameterReader.read(cursor.inside(), parts.results);
            parts.parameters.addAll(parts.results);
            return;
        }
        if (cursor.accept(Word.RETURNS)) {
            TypeReader.read(cursor);
            return;
        }
        if (cursor.is(Word.AS) && (cursor.isAhead(1, TokenKind.DOLLAR_STRING) || cursor.isAhead(1, TokenKind.STRING))) {
            cursor.advance();
            parts.statements.addAll(grammar.code().string(cursor, parts.language));
            return;
        }
        if (cursor.is(Word.SET) && cursor.isAhead(1, TokenKind.WORD)) {
            setting(cursor, parts);
            return;
        }
        if (cursor.is(Word.RETURN) || cursor.isSequence(Word.BEGIN, Word.ATOMIC)) {
            parts.statements.addAll(grammar.code().standardBody(cursor));
            return;
        }
        cursor.skip(SkipRule.ROUTINE_OPTIONS);
    }

    private static void setting(TokenCursor cursor, RoutineParts parts) {
        cursor.accept(Word.SET);
        if (SetForm.startsPath(cursor)) {
            parts.searchPath = Optional.of(SetForm.path(cursor));
            return;
        }
        cursor.skip(SkipRule.ROUTINE_OPTIONS);
    }

    /** What the clauses have shown so far. */
    private static final class RoutineParts {

        private final String language;
        private final List<String> parameters = new ArrayList<>();
        private final List<String> results = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private Optional<List<String>> searchPath = Optional.empty();

        RoutineParts(String language) {
            this.language = language;
        }
    }
}
