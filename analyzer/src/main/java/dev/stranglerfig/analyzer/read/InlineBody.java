package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The body of a routine that stands in the script as it is, {@code BEGIN ... END}, and not in a string. Only BEGIN and CASE are counted: every
 * other structure ends with words of its own, as in END IF.
 */
public final class InlineBody {

    private static final Set<Word> OTHER_ENDS = EnumSet.of(Word.IF, Word.LOOP, Word.WHILE, Word.REPEAT, Word.FOR);

    private static final Set<Word> TRANSACTION_WORDS = EnumSet.of(Word.TRANSACTION, Word.TRAN, Word.WORK);

    private InlineBody() {}

    /** The token behind the END that closes the block beginning at this token; the cursor's limit when it is not closed. */
    public static int after(TokenCursor cursor, int begin) {
        int depth = 0;
        int token = begin;
        while (token < cursor.limit()) {
            depth += change(cursor, token, depth);
            token = cursor.afterGroup(token);
            if (depth == 0) {
                return Math.min(token, cursor.limit());
            }
        }
        return cursor.limit();
    }

    /** The statements of the block at the cursor, its BEGIN and END among them; the cursor goes on behind it and behind its label. */
    public static List<Statement> read(Grammar grammar, TokenCursor cursor) {
        List<Statement> statements = grammar.code().block(cursor.upTo(after(cursor, cursor.position())));
        boolean last = cursor.position() + 1 >= cursor.limit() || cursor.isAhead(1, TokenKind.SEMICOLON);
        if (last && cursor.is(TokenKind.WORD)) {
            cursor.advance();
        }
        return statements;
    }

    private static int change(TokenCursor cursor, int token, int depth) {
        Word word = cursor.tokens().word(token);
        if (word == null || isPartOfName(cursor, token)) {
            return 0;
        }
        Word next = token + 1 < cursor.limit() ? cursor.tokens().word(token + 1) : null;
        return switch (word) {
            case BEGIN -> next != null && TRANSACTION_WORDS.contains(next) ? 0 : 1;
            case CASE -> depth > 0 && !endsBefore(cursor, token) ? 1 : 0;
            case END -> next != null && OTHER_ENDS.contains(next) ? 0 : -1;
            default -> 0;
        };
    }

    private static boolean endsBefore(TokenCursor cursor, int token) {
        return token > 0 && cursor.tokens().word(token - 1) == Word.END;
    }

    private static boolean isPartOfName(TokenCursor cursor, int token) {
        boolean after = token > 0 && cursor.tokens().kind(token - 1) == TokenKind.DOT;
        boolean before = token + 1 < cursor.limit() && cursor.tokens().kind(token + 1) == TokenKind.DOT;
        return after || before;
    }
}
