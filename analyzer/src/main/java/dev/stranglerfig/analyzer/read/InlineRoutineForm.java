package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code CREATE PROCEDURE p(IN a INT) [attributes] BEGIN ... END}, {@code CREATE FUNCTION f(a INT) RETURNS INT RETURN a + 1}, {@code CREATE
 * FUNCTION f AS 'Class'}: the body stands in the script as it is, one statement or a block.
 */
public final class InlineRoutineForm implements CreatedForm {

    private static final String LANGUAGE = "sql";

    private static final Set<Word> BODY_STARTS = EnumSet.of(
            Word.SELECT,
            Word.INSERT,
            Word.UPDATE,
            Word.DELETE,
            Word.REPLACE,
            Word.CALL,
            Word.MERGE,
            Word.TRUNCATE,
            Word.IF,
            Word.WITH,
            Word.WHILE,
            Word.LOOP,
            Word.REPEAT);

    private final Grammar grammar;

    public InlineRoutineForm(Grammar grammar) {
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
        List<String> results = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            results.addAll(ParameterReader.read(cursor.inside(), parameters));
        }
        List<Statement> statements = body(cursor, parameters, results);
        Routine routine = new Routine(name, LANGUAGE, parameters, results, Optional.empty(), statements);
        return new Define.RoutineDefinition(head.span(), routine);
    }

    private List<Statement> body(TokenCursor cursor, List<String> parameters, List<String> results) {
        while (!cursor.atEnd()) {
            if (cursor.is(Word.BEGIN)) {
                return InlineBody.read(grammar, cursor);
            }
            if (cursor.accept(Word.RETURN)) {
                return FunctionBody.read(grammar, cursor);
            }
            if (cursor.is(TokenKind.DOLLAR_STRING)) {
                return grammar.code().string(cursor, LANGUAGE);
            }
            if (isStatement(cursor)) {
                return grammar.code().block(cursor.upTo(cursor.limit()));
            }
            option(cursor, parameters, results);
        }
        return List.of();
    }

    private static boolean isStatement(TokenCursor cursor) {
        if (cursor.isAny(BODY_STARTS)) {
            return true;
        }
        return cursor.is(Word.SET) && cursor.isAhead(1, TokenKind.VARIABLE);
    }

    private static void option(TokenCursor cursor, List<String> parameters, List<String> results) {
        if (cursor.is(Word.RETURNS) && cursor.isAhead(1, Word.TABLE) && cursor.isAhead(2, TokenKind.OPEN)) {
            cursor.accept(Word.RETURNS, Word.TABLE);
            ParameterReader.read(cursor.inside(), results);
            parameters.addAll(results);
            return;
        }
        boolean label = cursor.isSymbolAhead(1, ":") && cursor.isAhead(2, Word.BEGIN);
        if (label) {
            cursor.advance();
        }
        cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
    }
}
