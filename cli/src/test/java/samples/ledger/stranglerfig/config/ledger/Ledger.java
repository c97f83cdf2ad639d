package samples.ledger.stranglerfig.config.ledger;

public interface Ledger {
    void append(String entry);
}
