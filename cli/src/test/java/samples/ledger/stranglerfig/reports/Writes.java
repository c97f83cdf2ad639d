package samples.ledger.stranglerfig.reports;

import samples.ledger.stranglerfig.config.ledger.Ledger;

final class Writes {
    void write(Ledger ledger) {
        ledger.append("entry");
    }
}
