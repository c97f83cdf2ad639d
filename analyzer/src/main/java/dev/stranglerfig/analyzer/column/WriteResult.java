package dev.stranglerfig.analyzer.column;

import java.util.List;

/**
 * What a writing statement does with columns.
 *
 * @param written what it puts where
 * @param returned what it gives back, for each of its RETURNING or OUTPUT clauses
 */
public record WriteResult(List<Written> written, List<Relation> returned) {

    public WriteResult {
        written = List.copyOf(written);
        returned = List.copyOf(returned);
    }
}
