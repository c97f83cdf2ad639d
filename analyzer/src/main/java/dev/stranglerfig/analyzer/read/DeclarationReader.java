package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Optional;

/** Reads {@code DECLARE name type := value; name CURSOR FOR query; ...}, up to BEGIN. */
final class DeclarationReader {

    private final Grammar grammar;

    DeclarationReader(Grammar grammar) {
        this.grammar = grammar;
    }

    public void read(TokenCursor cursor, List<Statement> statements) {
        cursor.accept(Word.DECLARE);
        while (!cursor.atEnd() && !cursor.is(Word.BEGIN)) {
            if (cursor.accept(TokenKind.SEMICOLON) || cursor.accept(Word.DECLARE)) {
                continue;
            }
            if (cursor.isSymbol("<<")) {
                return;
            }
            int end = Math.min(cursor.findSemicolon(), blockStart(cursor));
            statements.add(declaration(cursor.upTo(end)));
        }
    }

    /** BEGIN ends the declarations, also when a semicolon is missing before it. */
    private static int blockStart(TokenCursor cursor) {
        return Math.max(cursor.find(Word.BEGIN), cursor.position() + 1);
    }

    private Statement declaration(TokenCursor cursor) {
        int first = cursor.position();
        Optional<String> name = NameReader.simple(cursor);
        if (name.isEmpty()) {
            String reason = cursor.unexpected();
            cursor.finish();
            return new Unread(cursor.spanFrom(first), reason);
        }
        if (isCursor(cursor)) {
            return cursorDeclaration(cursor, first, name.get());
        }
        cursor.accept(Word.CONSTANT);
        String type = type(cursor);
        Optional<Expression> value = value(cursor);
        cursor.finish();
        return new Control.Declaration(cursor.spanFrom(first), name.get(), type, value, Optional.empty());
    }

    private static String type(TokenCursor cursor) {
        if (cursor.accept(Word.ALIAS, Word.FOR)) {
            cursor.advanceAll();
            return "alias";
        }
        String type = TypeReader.read(cursor);
        if (cursor.accept(Word.COLLATE)) {
            NameReader.qualified(cursor);
        }
        cursor.accept(Word.NOT, Word.NULL);
        return type;
    }

    private Optional<Expression> value(TokenCursor cursor) {
        if (cursor.acceptSymbol(":=") || cursor.acceptSymbol("=") || cursor.accept(Word.DEFAULT)) {
            return Optional.of(grammar.expressions().read(cursor));
        }
        return Optional.empty();
    }

    private static boolean isCursor(TokenCursor cursor) {
        return cursor.is(Word.CURSOR)
                || cursor.isSequence(Word.SCROLL, Word.CURSOR)
                || cursor.isSequence(Word.NO, Word.SCROLL, Word.CURSOR);
    }

    private Statement cursorDeclaration(TokenCursor cursor, int first, String name) {
        cursor.accept(Word.NO);
        cursor.accept(Word.SCROLL);
        cursor.accept(Word.CURSOR);
        if (cursor.is(TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        if (!cursor.accept(Word.FOR)) {
            cursor.accept(Word.IS);
        }
        Query query = grammar.queries().read(cursor);
        cursor.finish();
        return new Control.Declaration(cursor.spanFrom(first), name, "cursor", Optional.empty(), Optional.of(query));
    }
}
