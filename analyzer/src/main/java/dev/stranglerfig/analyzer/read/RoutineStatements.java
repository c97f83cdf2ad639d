package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** RETURN, PERFORM, EXECUTE, RAISE, cursors: statements that only procedural code has. */
final class RoutineStatements {

    private final Grammar grammar;

    RoutineStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    public void addTo(Map<Word, BlockStatement> forms) {
        forms.put(Word.RETURN, bounded(this::returns));
        forms.put(Word.PERFORM, bounded(this::perform));
        forms.put(Word.EXECUTE, bounded(this::execute));
        forms.put(Word.RAISE, bounded(this::message));
        forms.put(Word.ASSERT, bounded(this::message));
        forms.put(Word.GET, bounded(this::diagnostics));
        forms.put(Word.NULL, bounded(this::nothing));
        forms.put(Word.OPEN, bounded(this::open));
        forms.put(Word.FETCH, bounded(this::fetch));
        forms.put(Word.MOVE, bounded(this::nothing));
        forms.put(Word.CLOSE, bounded(this::nothing));
    }

    /** Keeps a reader within its semicolon and declares what it leaves. */
    private static BlockStatement bounded(BlockStatement form) {
        return cursor -> {
            TokenCursor statement = cursor.upTo(cursor.findSemicolon());
            Statement read = form.read(statement);
            statement.finish();
            return read;
        };
    }

    private Statement returns(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.RETURN);
        if (cursor.accept(Word.QUERY)) {
            if (cursor.is(Word.EXECUTE)) {
                return DynamicReader.read(grammar, cursor, List.of(), Call.Dynamic.Returned.BY_ROUTINE);
            }
            Statement rows = grammar.statements().read(cursor);
            Query query = rows instanceof Read.Select select ? select.query() : WrittenRows.of(rows);
            return new Control.Return(cursor.spanFrom(first), Content.of(query));
        }
        cursor.accept(Word.NEXT);
        if (cursor.atEnd()) {
            return new Control.Return(cursor.spanFrom(first), Content.NOTHING);
        }
        Query value = grammar.queries().readFromSelectList(cursor);
        return new Control.Return(cursor.spanFrom(first), Content.of(value));
    }

    private Statement perform(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.PERFORM);
        Query query = grammar.queries().readFromSelectList(cursor);
        return new Read.Select(cursor.spanFrom(first), query);
    }

    private Statement execute(TokenCursor cursor) {
        return DynamicReader.read(grammar, cursor, List.of(), Call.Dynamic.Returned.NO);
    }

    /** {@code RAISE NOTICE 'text', a, b USING ...}: the text is a message, its arguments may hold queries. */
    private Statement message(TokenCursor cursor) {
        int first = cursor.position();
        cursor.advance();
        if (cursor.is(TokenKind.WORD) && !cursor.isAhead(1, TokenKind.OPEN) && !cursor.is(Word.USING)) {
            cursor.advance();
        }
        if (cursor.is(TokenKind.STRING)) {
            cursor.skip(SkipRule.MESSAGE);
        }
        cursor.accept(TokenKind.COMMA);
        List<Expression> arguments = grammar.expressions().list(cursor);
        cursor.skipAll(SkipRule.MESSAGE);
        return new Control.Step(cursor.spanFrom(first), arguments);
    }

    private Statement diagnostics(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skipAll(SkipRule.MESSAGE);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private Statement nothing(TokenCursor cursor) {
        int first = cursor.position();
        cursor.advanceAll();
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    /** {@code OPEN c}, {@code OPEN c(arguments)}, {@code OPEN c FOR query}, {@code OPEN c FOR EXECUTE text}. */
    private Statement open(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.OPEN);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return unnamed(cursor, first);
        }
        ExpressionParts arguments = new ExpressionParts();
        int group = cursor.position();
        if (cursor.is(TokenKind.OPEN)) {
            ArgumentReader.read(grammar, cursor.inside(), arguments);
        }
        List<Expression> given = List.of(arguments.expression(cursor, group));
        cursor.accept(Word.NO);
        cursor.accept(Word.SCROLL);
        if (!cursor.accept(Word.FOR)) {
            return new Control.OpenCursor(cursor.spanFrom(first), name.get(), Optional.empty(), given);
        }
        if (cursor.is(Word.EXECUTE)) {
            return DynamicReader.read(grammar, cursor, List.of(name.get()), Call.Dynamic.Returned.NO);
        }
        Query query = grammar.queries().read(cursor);
        return new Control.OpenCursor(cursor.spanFrom(first), name.get(), Optional.of(query), given);
    }

    /** {@code FETCH [direction] [FROM | IN] c INTO a, b}. */
    private Statement fetch(TokenCursor cursor) {
        int first = cursor.position();
        int into = cursor.find(Word.INTO);
        if (into == cursor.limit() || into == cursor.position() + 1) {
            return unnamed(cursor, first);
        }
        cursor.advanceTo(into - 1);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        cursor.accept(Word.INTO);
        List<QualifiedName> targets = TargetReader.list(cursor);
        if (name.isEmpty()) {
            return unnamed(cursor, first);
        }
        return new Control.Fetch(cursor.spanFrom(first), name.get(), targets);
    }

    private static Statement unnamed(TokenCursor cursor, int first) {
        String reason = "the name of a cursor is missing";
        cursor.source().unread(first, reason);
        cursor.unreadTo(cursor.limit(), reason);
        return new Unread(cursor.spanFrom(first), reason);
    }
}
