package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.Setting;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.List;

/** Reads what compares and joins collections and objects, and elements of elements. */
final class CollectionOperators {

    private CollectionOperators() {}

    static boolean read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return element(grammar, cursor, parts)
                || ofType(cursor)
                || membership(grammar, cursor, parts)
                || multiset(grammar, cursor, parts);
    }

    /** {@code rows(i).amount} in a routine: the field of an element, followed as the field of the collection. */
    static boolean field(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        int after = cursor.isAhead(1, TokenKind.OPEN) ? cursor.afterGroup(cursor.position() + 1) : cursor.limit();
        boolean fits = cursor.setting() == Setting.ROUTINE
                && cursor.is(TokenKind.WORD)
                && after + 1 < cursor.limit()
                && cursor.tokens().kind(after) == TokenKind.DOT
                && cursor.tokens().kind(after + 1) == TokenKind.WORD
                && !(after + 2 < cursor.limit() && cursor.tokens().kind(after + 2) == TokenKind.OPEN);
        if (!fits) {
            return false;
        }
        int first = cursor.position();
        String collection = NameReader.simple(cursor).orElseThrow();
        ArgumentReader.read(grammar, cursor.inside(), parts);
        cursor.accept(TokenKind.DOT);
        String field = NameReader.simple(cursor).orElseThrow();
        parts.name(
                new QualifiedName(List.of(collection, field), QualifiedName.Certainty.STATED, cursor.spanFrom(first)));
        return true;
    }

    /** {@code a(1)(2)}: the first index is behind the operator's place, so that a bracket follows a bracket. */
    private static boolean element(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean follows = cursor.position() > 0 && cursor.tokens().kind(cursor.position() - 1) == TokenKind.CLOSE;
        if (!follows || !cursor.is(TokenKind.OPEN)) {
            return false;
        }
        ArgumentReader.read(grammar, cursor.inside(), parts);
        return true;
    }

    /** {@code a IS [NOT] OF [TYPE] (t)}. */
    private static boolean ofType(TokenCursor cursor) {
        int steps = cursor.isAhead(1, Word.NOT) ? 2 : 1;
        if (!cursor.is(Word.IS) || !cursor.isAhead(steps, Word.OF)) {
            return false;
        }
        cursor.advanceTo(cursor.position() + steps + 1);
        cursor.accept(Word.TYPE);
        cursor.advanceTo(cursor.afterGroup(cursor.position()));
        return true;
    }

    /** {@code a [NOT] MEMBER [OF] b}. */
    private static boolean membership(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean negated = cursor.is(Word.NOT) && cursor.isAhead(1, Word.MEMBER);
        if (!negated && !cursor.is(Word.MEMBER)) {
            return false;
        }
        cursor.accept(Word.NOT);
        cursor.accept(Word.MEMBER);
        cursor.accept(Word.OF);
        grammar.expressions().readInto(cursor, parts);
        return true;
    }

    /** {@code a MULTISET UNION [ALL | DISTINCT] b}. */
    private static boolean multiset(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean known =
                cursor.isAhead(1, Word.UNION) || cursor.isAhead(1, Word.EXCEPT) || cursor.isAhead(1, Word.INTERSECT);
        if (!cursor.is(Word.MULTISET) || !known) {
            return false;
        }
        cursor.advance();
        cursor.advance();
        if (!cursor.accept(Word.ALL)) {
            cursor.accept(Word.DISTINCT);
        }
        grammar.expressions().readInto(cursor, parts);
        return true;
    }
}
