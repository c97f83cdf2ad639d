package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * A use that needs tables of the candidate and others, so that it gains nothing from the candidate alone.
 *
 * @param missing the tables it would need besides, sorted
 */
public record PartlyServed(ConsumerValue consumer, List<TableRef> missing) {

    public PartlyServed {
        missing = List.copyOf(missing);
    }
}
