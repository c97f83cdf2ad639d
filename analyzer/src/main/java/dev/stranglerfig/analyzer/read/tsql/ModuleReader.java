package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Optional;

/** {@code CREATE [OR ALTER] PROC | FUNCTION | TRIGGER name ... AS body}, up to the end of the batch. */
final class ModuleReader {

    static final String LANGUAGE = "tsql";

    private static final List<String> TRIGGER_ROWS = List.of("inserted", "deleted");

    private final Grammar grammar;
    private final TokenCursor cursor;
    private final int first;

    private ModuleReader(Grammar grammar, TokenCursor cursor) {
        this.grammar = grammar;
        this.cursor = cursor;
        this.first = cursor.position();
    }

    static void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        new ModuleReader(grammar, cursor).module(statements);
    }

    private void module(List<Statement> statements) {
        cursor.advance();
        cursor.accept(Word.OR, Word.ALTER);
        Word kind = cursor.word();
        cursor.advance();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            String reason = "a name is missing: " + cursor.unexpected();
            cursor.source().unread(first, reason);
            statements.add(new Unread(cursor.spanFrom(first), reason));
            return;
        }
        if (kind == Word.TRIGGER) {
            trigger(name.get(), statements);
        } else if (kind == Word.FUNCTION) {
            function(name.get(), statements);
        } else {
            procedure(name.get(), statements);
        }
    }

    private void procedure(QualifiedName name, List<Statement> statements) {
        if (cursor.accept(TokenKind.SEMICOLON)) {
            cursor.accept(TokenKind.NUMBER);
        }
        List<String> parameters = ModuleParameters.read(cursor);
        toBody();
        statements.add(routine(name, parameters, body()));
    }

    private void function(QualifiedName name, List<Statement> statements) {
        List<String> parameters = ModuleParameters.read(cursor);
        cursor.accept(Word.RETURNS);
        Optional<ResultTable> table = ResultTable.read(cursor);
        if (table.isEmpty() && !cursor.accept(Word.TABLE)) {
            TypeReader.read(cursor);
        }
        toBody();
        List<Statement> body = body();
        List<Statement> whole = table.map(result -> result.around(body)).orElse(body);
        statements.add(routine(name, parameters, whole));
    }

    private void trigger(QualifiedName name, List<Statement> statements) {
        cursor.accept(Word.ON);
        boolean server = cursor.is(Word.DATABASE) || cursor.isSequence(Word.ALL, Word.SERVER);
        Optional<QualifiedName> table = server ? Optional.empty() : NameReader.qualified(cursor);
        toBody();
        statements.add(routine(name, List.of(), body()));
        table.ifPresent(found -> statements.add(new Define.Trigger(cursor.spanFrom(first), found, name, TRIGGER_ROWS)));
    }

    private Statement routine(QualifiedName name, List<String> parameters, List<Statement> body) {
        Routine routine = new Routine(Optional.of(name), LANGUAGE, parameters, List.of(), Optional.empty(), body);
        return new Define.RoutineDefinition(cursor.spanFrom(first), routine);
    }

    /** Options and events up to AS; a function may leave AS out. */
    private void toBody() {
        while (!cursor.atEnd() && !cursor.is(Word.BEGIN) && !cursor.is(Word.RETURN)) {
            boolean impersonates = cursor.isSequence(Word.EXECUTE, Word.AS) || cursor.isSequence(Word.EXEC, Word.AS);
            if (impersonates) {
                cursor.skipTo(Math.min(cursor.position() + 3, cursor.limit()), SkipRule.ROUTINE_OPTIONS);
                continue;
            }
            if (cursor.accept(Word.AS)) {
                return;
            }
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
    }

    private List<Statement> body() {
        if (cursor.is(Word.EXTERNAL)) {
            cursor.skipTo(Modules.bodyEnd(cursor), SkipRule.ROUTINE_OPTIONS);
            return List.of();
        }
        return BodyReader.read(grammar, cursor.upTo(Modules.bodyEnd(cursor)));
    }
}
