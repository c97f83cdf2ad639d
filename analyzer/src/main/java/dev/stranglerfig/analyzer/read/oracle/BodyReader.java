package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/**
 * Reads what stands between IS and END. A statement that was not understood ends at its semicolon; a body that lost count of its blocks ends where
 * the next routine begins, so that one broken routine does not cost the others of its package.
 */
final class BodyReader {

    private final PlsqlStatements statements;
    private final DeclarationsReader declarations;
    private final RoutineReader routines;

    BodyReader(Grammar grammar) {
        this.statements = new PlsqlStatements(grammar);
        this.routines = new RoutineReader(grammar, this);
        this.declarations = new DeclarationsReader(grammar, routines);
    }

    RoutineReader routines() {
        return routines;
    }

    /** The declarations and the block of a routine. */
    void routine(TokenCursor cursor, QualifiedName name, List<Statement> read) {
        cursor.accept(Word.DECLARE);
        declarations.read(cursor, name.parts(), read);
        statements(cursor, name.last(), read);
    }

    /** The members of a package or type, its END included. */
    void members(TokenCursor cursor, QualifiedName name, List<Statement> read) {
        declarations.read(cursor, name.parts(), read);
        if (cursor.is(Word.BEGIN)) {
            statements(cursor, name.last(), read);
            return;
        }
        if (cursor.accept(Word.END)) {
            ownName(cursor);
        }
    }

    /** {@code COMPOUND TRIGGER declarations; BEFORE STATEMENT IS ... END BEFORE STATEMENT; ... END t}, its first words already read. */
    void compound(TokenCursor cursor, QualifiedName name, List<Statement> read) {
        declarations.read(cursor, name.parts(), read);
        while (DeclarationsReader.isTimingPoint(cursor)) {
            while (!cursor.atEnd() && !cursor.accept(Word.IS)) {
                cursor.advance();
            }
            routine(cursor, name, read);
            cursor.advanceTo(cursor.findSemicolon());
            cursor.accept(TokenKind.SEMICOLON);
        }
        if (cursor.accept(Word.END)) {
            ownName(cursor);
        }
    }

    /** An anonymous block. */
    void block(TokenCursor cursor, List<Statement> read) {
        ConditionalCode.skip(cursor);
        while (cursor.isSymbol("<<")) {
            Labels.read(cursor);
        }
        if (cursor.accept(Word.DECLARE)) {
            declarations.read(cursor, List.of(), read);
        }
        statements(cursor, "", read);
    }

    private void statements(TokenCursor cursor, String name, List<Statement> read) {
        OpenStructures open = new OpenStructures();
        while (!cursor.atEnd()) {
            if (cursor.accept(TokenKind.SEMICOLON) || ConditionalCode.skip(cursor) || Labels.read(cursor)) {
                continue;
            }
            if (open.isStarted() && UnitStart.kind(cursor) >= 0) {
                return;
            }
            if (cursor.accept(Word.DECLARE)) {
                declarations.read(cursor, List.of(), read);
                continue;
            }
            boolean last = closes(cursor, name);
            Statement statement = statements.read(cursor);
            read.add(statement);
            if (!open.goesOnAfter(statement) || last) {
                ownName(cursor);
                return;
            }
        }
    }

    /** {@code END p;} closes the routine p, however many blocks seem to be open. */
    private static boolean closes(TokenCursor cursor, String name) {
        boolean named =
                cursor.is(Word.END) && cursor.isAhead(1, TokenKind.WORD) && cursor.isAhead(2, TokenKind.SEMICOLON);
        if (!named || name.isEmpty()) {
            return false;
        }
        String text = cursor.tokens().textOf(cursor.position() + 1);
        return cursor.tokens().dialect().identifiers().fold(text).equals(name);
    }

    private static void ownName(TokenCursor cursor) {
        if (!cursor.is(Word.CREATE)) {
            NameReader.qualified(cursor);
        }
    }
}
