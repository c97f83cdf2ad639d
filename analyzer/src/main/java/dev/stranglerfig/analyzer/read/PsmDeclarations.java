package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The declarations of SQL/PSM, each a statement of its own: {@code DECLARE a, b INTEGER DEFAULT 0}, {@code DECLARE c CURSOR FOR query},
 * {@code DECLARE EXIT HANDLER FOR condition statement}, {@code DECLARE name CONDITION FOR SQLSTATE '...'}.
 */
final class PsmDeclarations {

    private static final Set<Word> HANDLERS = EnumSet.of(Word.EXIT, Word.CONTINUE, Word.UNDO);

    private final Grammar grammar;

    PsmDeclarations(Grammar grammar) {
        this.grammar = grammar;
    }

    Statement read(TokenCursor cursor) {
        int first = cursor.position();
        boolean handler = cursor.wordAhead(1) != null
                && HANDLERS.contains(cursor.wordAhead(1))
                && cursor.isAhead(2, Word.HANDLER);
        if (handler) {
            return handler(cursor, first);
        }
        TokenCursor statement = cursor.upTo(cursor.findSemicolon());
        statement.accept(Word.DECLARE);
        Statement read = declared(statement, first);
        statement.finish();
        return read;
    }

    /** The head only: the statement that handles, simple or a block, is read as any other behind it. */
    private static Statement handler(TokenCursor cursor, int first) {
        cursor.advance();
        cursor.advance();
        cursor.accept(Word.HANDLER, Word.FOR);
        do {
            condition(cursor);
        } while (cursor.accept(TokenKind.COMMA));
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    /** {@code SQLEXCEPTION}, {@code NOT FOUND}, {@code SQLSTATE [VALUE] '23505'}, {@code 1062}, the name of a condition. */
    private static void condition(TokenCursor cursor) {
        if (cursor.accept(Word.SQLSTATE)) {
            cursor.accept(Word.VALUE);
            cursor.accept(TokenKind.STRING);
            return;
        }
        cursor.accept(Word.NOT);
        if (!cursor.accept(TokenKind.NUMBER)) {
            NameReader.simple(cursor);
        }
    }

    private Statement declared(TokenCursor cursor, int first) {
        List<String> names = new ArrayList<>();
        do {
            NameReader.simple(cursor).ifPresent(names::add);
        } while (cursor.accept(TokenKind.COMMA));
        if (cursor.accept(Word.CONDITION)) {
            cursor.skipAll(SkipRule.MESSAGE);
            return new Control.Step(cursor.spanFrom(first), List.of());
        }
        int forWord = cursor.find(Word.FOR);
        boolean isCursor = cursor.find(Word.CURSOR) < forWord && forWord < cursor.limit();
        if (isCursor && !names.isEmpty()) {
            cursor.advanceTo(forWord + 1);
            return cursor(cursor, first, names.get(0));
        }
        String type = cursor.is(Word.DEFAULT) ? "" : TypeReader.read(cursor);
        options(cursor);
        Optional<Expression> value = value(cursor);
        List<Statement> declared = new ArrayList<>();
        for (String name : names) {
            declared.add(new Control.Declaration(cursor.spanFrom(first), name, type, value, Optional.empty()));
        }
        if (declared.size() == 1) {
            return declared.get(0);
        }
        return new Several(cursor.spanFrom(first), declared);
    }

    private static void options(TokenCursor cursor) {
        while (!cursor.atEnd() && !cursor.is(Word.DEFAULT) && !cursor.isSymbol(":=") && !cursor.isSymbol("=")) {
            cursor.skipGroup(SkipRule.ROUTINE_OPTIONS);
        }
    }

    private Optional<Expression> value(TokenCursor cursor) {
        if (cursor.accept(Word.DEFAULT) || cursor.acceptSymbol(":=") || cursor.acceptSymbol("=")) {
            return Optional.of(grammar.expressions().read(cursor));
        }
        return Optional.empty();
    }

    /** A cursor over a query, or over a statement that PREPARE names. */
    private Statement cursor(TokenCursor cursor, int first, String name) {
        Optional<Query> query = Optional.empty();
        if (grammar.expressions().startsQuery(cursor)) {
            query = Optional.of(grammar.queries().read(cursor));
        } else {
            NameReader.simple(cursor);
        }
        cursor.skipAll(SkipRule.ROUTINE_OPTIONS);
        return new Control.Declaration(cursor.spanFrom(first), name, "cursor", Optional.empty(), query);
    }
}
