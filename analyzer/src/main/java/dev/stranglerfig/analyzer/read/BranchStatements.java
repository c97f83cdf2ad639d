package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** BEGIN, IF, CASE, EXCEPTION and what ends them. */
public final class BranchStatements {

    private static final Set<Word> LOOPS = EnumSet.of(Word.LOOP, Word.WHILE, Word.REPEAT, Word.FOR);

    private final Grammar grammar;

    public BranchStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    public void addTo(Map<Word, BlockStatement> forms) {
        forms.put(Word.BEGIN, cursor -> plain(cursor, Structure.BLOCK));
        forms.put(Word.IF, cursor -> condition(cursor, Structure.IF));
        forms.put(Word.ELSIF, cursor -> condition(cursor, Structure.BRANCH));
        forms.put(Word.ELSEIF, cursor -> condition(cursor, Structure.BRANCH));
        forms.put(Word.ELSE, cursor -> plain(cursor, Structure.BRANCH));
        forms.put(Word.CASE, this::caseHead);
        forms.put(Word.WHEN, cursor -> condition(cursor, Structure.BRANCH));
        forms.put(Word.EXCEPTION, this::handlers);
        forms.put(Word.END, this::end);
    }

    private static Statement plain(TokenCursor cursor, Structure structure) {
        int first = cursor.position();
        cursor.advance();
        return new Control.Enter(cursor.spanFrom(first), structure, List.of());
    }

    private Statement condition(TokenCursor cursor, Structure structure) {
        int first = cursor.position();
        cursor.advance();
        List<Expression> conditions = grammar.expressions().list(cursor);
        if (!cursor.accept(Word.THEN)) {
            toThen(cursor);
        }
        return new Control.Enter(cursor.spanFrom(first), structure, conditions);
    }

    /** What stands between a condition that was not understood and its THEN. */
    private static void toThen(TokenCursor cursor) {
        int end = Math.min(cursor.find(Word.THEN), cursor.findSemicolon());
        cursor.unreadTo(end, cursor.unexpected());
        cursor.accept(Word.THEN);
    }

    private Statement caseHead(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.CASE);
        List<Expression> tested = List.of();
        if (!cursor.is(Word.WHEN)) {
            tested = List.of(grammar.expressions().read(cursor));
        }
        return new Control.Enter(cursor.spanFrom(first), Structure.CASE, tested);
    }

    /** {@code EXCEPTION WHEN name OR SQLSTATE '...' THEN}; later handlers begin with WHEN as branches do. */
    private Statement handlers(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.EXCEPTION);
        if (cursor.is(Word.WHEN)) {
            int then = Math.min(cursor.find(Word.THEN), cursor.findSemicolon());
            cursor.advanceTo(then);
            cursor.accept(Word.THEN);
        }
        return new Control.Enter(cursor.spanFrom(first), Structure.HANDLER, List.of());
    }

    private Statement end(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.END);
        Structure structure = Structure.BLOCK;
        if (cursor.accept(Word.IF)) {
            structure = Structure.IF;
        } else if (cursor.acceptAny(LOOPS)) {
            structure = Structure.LOOP;
        } else if (cursor.accept(Word.CASE)) {
            structure = Structure.CASE;
        }
        if (cursor.is(TokenKind.WORD) && cursor.isAhead(1, TokenKind.SEMICOLON)) {
            cursor.advance();
        }
        return new Control.Leave(cursor.spanFrom(first), structure);
    }
}
