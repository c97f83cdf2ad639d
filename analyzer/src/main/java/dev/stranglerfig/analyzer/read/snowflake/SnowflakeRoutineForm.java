package dev.stranglerfig.analyzer.read.snowflake;

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
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code CREATE PROCEDURE p(a INT) RETURNS STRING LANGUAGE SQL AS $$ ... $$}, its body in dollars, in a string or as it stands;
 * {@code CREATE FUNCTION f(a INT) RETURNS INT AS 'a + 1'}; in other languages the SQL they run is looked for.
 */
final class SnowflakeRoutineForm implements CreatedForm {

    /** What {@link CodeReader#string} reads as a block. */
    static final String PROCEDURAL = CodeReader.PLPGSQL;

    /** The language of procedures, tasks and blocks: nothing is returned but by RETURN. */
    static final String SCRIPT = "snowflake scripting";

    private final Grammar grammar;

    SnowflakeRoutineForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        boolean function = cursor.tokens().word(cursor.position() - 1) == Word.FUNCTION;
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        String language = languageOf(cursor);
        List<String> parameters = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            ParameterReader.read(cursor.inside(), parameters);
        }
        List<String> results = new ArrayList<>();
        clauses(cursor, results);
        cursor.accept(Word.AS);
        List<Statement> body = body(cursor, language, function);
        String read = function && language.equals(CodeReader.SQL) ? CodeReader.SQL : SCRIPT;
        return new Define.RoutineDefinition(
                head.span(), new Routine(name, read, parameters, results, Optional.empty(), body));
    }

    /** The language stands before the body, and is SQL when nothing is said. */
    private static String languageOf(TokenCursor cursor) {
        int token = cursor.find(Word.LANGUAGE) + 1;
        if (token >= cursor.limit()) {
            return CodeReader.SQL;
        }
        return cursor.tokens().contentOf(token).toLowerCase(Locale.ROOT);
    }

    /** Everything up to the AS of the body; the one of EXECUTE AS is not it. */
    private static void clauses(TokenCursor cursor, List<String> results) {
        while (!cursor.atEnd() && !cursor.is(Word.AS)) {
            if (cursor.is(Word.RETURNS) && cursor.isAhead(1, Word.TABLE) && cursor.isAhead(2, TokenKind.OPEN)) {
                cursor.accept(Word.RETURNS, Word.TABLE);
                ParameterReader.read(cursor.inside(), results);
                continue;
            }
            if (cursor.accept(Word.RETURNS)) {
                TypeReader.read(cursor);
                continue;
            }
            if (cursor.is(Word.EXECUTE) && cursor.isAhead(1, Word.AS)) {
                cursor.skip(SkipRule.ROUTINE_OPTIONS);
                cursor.skip(SkipRule.ROUTINE_OPTIONS);
            }
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
    }

    private List<Statement> body(TokenCursor cursor, String language, boolean function) {
        boolean text = cursor.is(TokenKind.DOLLAR_STRING) || cursor.is(TokenKind.STRING);
        if (!language.equals(CodeReader.SQL)) {
            return text ? ForeignCode.read(grammar, cursor, language) : List.of();
        }
        if (!text) {
            return grammar.code().block(cursor.upTo(cursor.limit()));
        }
        if (function) {
            return FunctionBody.read(grammar, grammar.code().open(cursor));
        }
        return grammar.code().string(cursor, PROCEDURAL);
    }
}
