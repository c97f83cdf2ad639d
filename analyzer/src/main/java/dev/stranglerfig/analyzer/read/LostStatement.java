package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

/**
 * A statement that writes rows behind one whose end is missing, as in {@code COMMIT INSERT INTO t ...}: what may be passed over in the first
 * must not take the second with it. Two words in a row tell it, since {@code GRANT INSERT, DELETE ON t} begins none.
 */
final class LostStatement {

    static final String REASON = "a statement begins before the one in front of it has ended";

    private static final Map<Word, Word> HEADS =
            Map.of(Word.INSERT, Word.INTO, Word.MERGE, Word.INTO, Word.DELETE, Word.FROM);

    private LostStatement() {}

    /** Where it begins, outside brackets, from the token at the cursor on; the limit when there is none. */
    static int find(TokenCursor cursor, int limit) {
        Tokens tokens = cursor.tokens();
        int token = cursor.position();
        while (token + 1 < limit) {
            Word head = tokens.word(token);
            if (head != null && HEADS.containsKey(head) && HEADS.get(head) == tokens.word(token + 1)) {
                return token;
            }
            token = cursor.afterGroup(token);
        }
        return limit;
    }
}
