package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code TRIGGER t BEFORE INSERT ON s FOR EACH ROW body}, also compound ones and those that call a procedure. */
final class TriggerReader {

    private final Grammar grammar;
    private final BodyReader bodies;

    TriggerReader(Grammar grammar, BodyReader bodies) {
        this.grammar = grammar;
        this.bodies = bodies;
    }

    Statement read(TokenCursor cursor, int first) {
        cursor.accept(Word.TRIGGER);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(new StatementHead(cursor, first, List.of()));
        }
        Optional<QualifiedName> table = table(cursor);
        List<Statement> statements = new ArrayList<>();
        options(cursor);
        body(cursor, name.get(), statements);
        List<String> rows = rows(cursor, first);
        Routine routine = new Routine(name, RoutineReader.LANGUAGE, rows, List.of(), Optional.empty(), statements);
        Statement defined = new Define.RoutineDefinition(cursor.spanFrom(first), routine);
        if (table.isEmpty()) {
            return defined;
        }
        Statement link = new Define.Trigger(cursor.spanFrom(first), table.get(), name.get(), rows);
        return new Several(cursor.spanFrom(first), List.of(defined, link));
    }

    /** The events, then ON and the table; ON SCHEMA and ON DATABASE name none. */
    private static Optional<QualifiedName> table(TokenCursor cursor) {
        while (!cursor.atEnd() && !cursor.is(Word.ON) && !isBody(cursor)) {
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
        if (!cursor.accept(Word.ON) || cursor.is(Word.SCHEMA) || cursor.is(Word.DATABASE)) {
            return Optional.empty();
        }
        if (cursor.accept(Word.NESTED, Word.TABLE)) {
            NameReader.simple(cursor);
            cursor.accept(Word.OF);
        }
        return NameReader.qualified(cursor);
    }

    private void options(TokenCursor cursor) {
        while (!cursor.atEnd() && !isBody(cursor)) {
            if (cursor.is(Word.WHEN) && cursor.isAhead(1, TokenKind.OPEN)) {
                cursor.advance();
                grammar.expressions().read(cursor);
                continue;
            }
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
    }

    private static boolean isBody(TokenCursor cursor) {
        return cursor.is(Word.DECLARE)
                || cursor.is(Word.BEGIN)
                || cursor.is(Word.CALL)
                || cursor.is(Word.COMPOUND)
                || cursor.isSymbol("<<");
    }

    private void body(TokenCursor cursor, QualifiedName name, List<Statement> statements) {
        if (cursor.is(Word.CALL)) {
            statements.add(grammar.code().bounded(cursor, cursor.findSemicolon()));
            return;
        }
        if (!cursor.accept(Word.COMPOUND)) {
            bodies.block(cursor, statements);
            return;
        }
        cursor.accept(Word.TRIGGER);
        bodies.compound(cursor, name, statements);
    }

    /** The names under which the body sees the row, as it writes them. */
    private static List<String> rows(TokenCursor cursor, int first) {
        List<String> names = new ArrayList<>();
        for (int token = first; token < cursor.position(); token++) {
            if (cursor.tokens().kind(token) == TokenKind.PARAMETER) {
                names.add(cursor.tokens().textOf(token));
            }
        }
        return names.stream().distinct().toList();
    }
}
