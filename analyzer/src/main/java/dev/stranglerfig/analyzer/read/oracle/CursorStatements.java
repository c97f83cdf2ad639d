package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** OPEN, FETCH and CLOSE. */
final class CursorStatements {

    private final Grammar grammar;

    CursorStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Map<Word, BlockStatement> forms) {
        forms.put(Word.OPEN, Bounded.of(this::open));
        forms.put(Word.FETCH, Bounded.of(this::fetch));
        forms.put(Word.CLOSE, Bounded.of(FlowStatements::nothing));
    }

    /** {@code OPEN c}, {@code OPEN c(a, b)}, {@code OPEN c FOR query}, {@code OPEN c FOR text USING a}. */
    private Statement open(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.OPEN);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return unnamed(cursor, first);
        }
        ExpressionParts parts = new ExpressionParts();
        int group = cursor.position();
        if (cursor.is(TokenKind.OPEN)) {
            ArgumentReader.read(grammar, cursor.inside(), parts);
        }
        List<Expression> given = List.of(parts.expression(cursor, group));
        if (!cursor.accept(Word.FOR)) {
            return new Control.OpenCursor(cursor.spanFrom(first), name.get(), Optional.empty(), given);
        }
        if (grammar.expressions().startsQuery(cursor)) {
            Query query = grammar.queries().read(cursor);
            return new Control.OpenCursor(cursor.spanFrom(first), name.get(), Optional.of(query), given);
        }
        Expression text = grammar.expressions().read(cursor);
        List<Expression> arguments = ImmediateReader.using(grammar, cursor);
        return new Call.Dynamic(cursor.spanFrom(first), text, arguments, List.of(name.get()), Call.Dynamic.Returned.NO);
    }

    /** {@code FETCH c [BULK COLLECT] INTO a, b [LIMIT n]}. */
    private Statement fetch(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.FETCH);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return unnamed(cursor, first);
        }
        TargetReader.subscripts(cursor);
        cursor.accept(Word.BULK, Word.COLLECT);
        List<QualifiedName> targets = cursor.accept(Word.INTO) ? TargetReader.list(cursor) : List.of();
        if (cursor.accept(Word.LIMIT)) {
            grammar.expressions().read(cursor);
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
