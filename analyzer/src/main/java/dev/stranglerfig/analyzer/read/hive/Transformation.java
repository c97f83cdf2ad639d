package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** {@code TRANSFORM (a, b) [ROW FORMAT ...] USING 'script'}: rows go through a program; each column it gives comes from all it gets. */
final class Transformation {

    private Transformation() {}

    /** The transformation here; false, and nothing read, when TRANSFORM is a function of arrays. */
    static boolean read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (!cursor.is(Word.TRANSFORM) || !cursor.isAhead(1, TokenKind.OPEN)) {
            return false;
        }
        int after = cursor.afterGroup(cursor.position() + 1);
        Word next = after < cursor.limit() ? cursor.tokens().word(after) : null;
        if (next != Word.USING && next != Word.ROW) {
            return false;
        }
        cursor.accept(Word.TRANSFORM);
        ArgumentReader.read(grammar, cursor.inside(), parts);
        cursor.skipTo(cursor.find(Word.USING), SkipRule.STORAGE);
        cursor.accept(Word.USING);
        cursor.accept(TokenKind.STRING);
        return true;
    }
}
