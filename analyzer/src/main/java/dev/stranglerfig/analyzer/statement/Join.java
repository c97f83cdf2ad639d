package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/**
 * One step of a chain of joins.
 *
 * @param kind its words, for instance {@code LEFT}, {@code NATURAL}, {@code CROSS APPLY}, {@code LATERAL VIEW}; empty for a plain JOIN
 * @param columns of USING
 */
public record Join(String kind, Source right, Optional<Expression> condition, List<String> columns) {

    public Join {
        columns = List.copyOf(columns);
    }

    /** Whether it joins by all columns that both sides have. */
    public boolean isNatural() {
        return holds("NATURAL");
    }

    /** Whether the right side sees the left one, as after APPLY and in LATERAL VIEW. */
    public boolean isLateral() {
        return holds("APPLY") || holds("LATERAL");
    }

    /** Whether only rows are chosen: the columns of the right side are not in the result. */
    public boolean isSemi() {
        return holds("SEMI") || holds("ANTI");
    }

    private boolean holds(String word) {
        int last = kind.length() - word.length();
        for (int start = 0; start <= last; start++) {
            if (kind.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
