package dev.stranglerfig.reports.edition;

import java.time.Instant;
import java.util.List;

/**
 * What the reports are about and where they come from.
 *
 * @param workspace its name
 * @param asOf when the facts were gathered
 * @param softwareVersion of the toolkit
 * @param sources in the order in which people read them
 */
public record Provenance(
        String workspace, Instant asOf, String softwareVersion, LedgerState ledger, List<Source> sources) {

    public Provenance {
        sources = List.copyOf(sources);
    }
}
