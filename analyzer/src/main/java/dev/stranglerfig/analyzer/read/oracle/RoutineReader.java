package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TypeReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code PROCEDURE p (...) [options] IS declarations BEGIN ... END} and functions, also inside packages and other routines. */
final class RoutineReader {

    /** The language of bodies that stand in the script as they are. */
    static final String LANGUAGE = "plsql";

    /** Routines declared in routines; more is no code that people wrote. */
    private static final int DEEPEST = 20;

    private final Grammar grammar;
    private final BodyReader bodies;

    RoutineReader(Grammar grammar, BodyReader bodies) {
        this.grammar = grammar;
        this.bodies = bodies;
    }

    /** One that CREATE makes. */
    Statement made(TokenCursor cursor, int first) {
        cursor.advance();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(new StatementHead(cursor, first, List.of()));
        }
        return rest(cursor, first, name.get());
    }

    /**
     * One that is declared in a package or in another routine; only a step when it is declared without a body.
     *
     * @param around the name of the package or routine, in front of its own
     */
    Statement nested(TokenCursor cursor, List<String> around) {
        int first = cursor.position();
        if (around.size() > DEEPEST) {
            cursor.unreadTo(cursor.limit(), "routines nested more than " + DEEPEST + " deep");
            return new Control.Step(cursor.spanFrom(first), List.of());
        }
        cursor.advance();
        Optional<QualifiedName> own = NameReader.qualified(cursor);
        if (own.isEmpty()) {
            cursor.unreadTo(cursor.findSemicolon(), "a name is missing: " + cursor.unexpected());
            return new Control.Step(cursor.spanFrom(first), List.of());
        }
        List<String> parts = new ArrayList<>(around);
        parts.addAll(own.get().parts());
        QualifiedName name =
                new QualifiedName(parts, own.get().certainty(), own.get().span());
        return rest(cursor, first, name);
    }

    private Statement rest(TokenCursor cursor, int first, QualifiedName name) {
        RoutineParameters parameters = new RoutineParameters(grammar);
        if (cursor.is(TokenKind.OPEN)) {
            parameters.read(cursor.inside());
        }
        if (cursor.accept(Word.RETURN) && !cursor.accept(Word.SELF, Word.AS, Word.RESULT)) {
            TypeReader.read(cursor);
        }
        while (!cursor.atEnd() && !cursor.is(TokenKind.SEMICOLON) && !cursor.is(Word.IS) && !cursor.is(Word.AS)) {
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
        if (cursor.atEnd() || cursor.is(TokenKind.SEMICOLON)) {
            return new Control.Step(cursor.spanFrom(first), List.of());
        }
        cursor.advance();
        List<Statement> statements = new ArrayList<>();
        if (isForeign(cursor)) {
            cursor.skipTo(cursor.findSemicolon(), SkipRule.ROUTINE_OPTIONS);
        } else {
            bodies.routine(cursor, name, statements);
        }
        Routine routine = new Routine(
                Optional.of(name), LANGUAGE, parameters.names(), parameters.results(), Optional.empty(), statements);
        return new Define.RoutineDefinition(cursor.spanFrom(first), routine);
    }

    Routine anonymous(List<Statement> statements) {
        return new Routine(Optional.empty(), LANGUAGE, List.of(), List.of(), Optional.empty(), statements);
    }

    /** {@code AS LANGUAGE JAVA NAME '...'}, {@code IS EXTERNAL ...}: the body is elsewhere. */
    private static boolean isForeign(TokenCursor cursor) {
        return cursor.is(Word.LANGUAGE) || (cursor.is(Word.EXTERNAL) && !cursor.isAhead(1, TokenKind.WORD));
    }
}
