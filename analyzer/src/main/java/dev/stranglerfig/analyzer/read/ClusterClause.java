package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** {@code ON CLUSTER name} behind the name of an object: where it is made, not what. */
public final class ClusterClause {

    private ClusterClause() {}

    public static void accept(TokenCursor cursor) {
        boolean named = cursor.isAhead(2, TokenKind.WORD)
                || cursor.isAhead(2, TokenKind.QUOTED_NAME)
                || cursor.isAhead(2, TokenKind.STRING)
                || cursor.isAhead(2, TokenKind.PARAMETER);
        if (cursor.isSequence(Word.ON, Word.CLUSTER) && named) {
            cursor.skipTo(cursor.position() + 3, SkipRule.STORAGE);
        }
    }
}
