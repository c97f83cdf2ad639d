package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** Looks into brackets without reading them. */
final class Groups {

    private static final Set<Word> QUERY_HEADS = EnumSet.of(Word.SELECT, Word.WITH, Word.VALUES);

    private Groups() {}

    /** Whether what stands in the brackets here begins as a query does. */
    static boolean holdsQuery(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        if (inner >= cursor.limit()) {
            return false;
        }
        Word word = cursor.tokens().word(inner);
        return word != null && QUERY_HEADS.contains(word);
    }
}
