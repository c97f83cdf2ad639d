package dev.stranglerfig.reports.edition;

import dev.stranglerfig.config.ledger.LedgerHead;
import java.util.List;

/**
 * The ledger that the reports were read off.
 *
 * @param head its end at that time
 * @param problems what a walk along the chain found wrong; empty for an intact ledger
 */
public record LedgerState(LedgerHead head, List<String> problems) {

    public LedgerState {
        problems = List.copyOf(problems);
    }
}
