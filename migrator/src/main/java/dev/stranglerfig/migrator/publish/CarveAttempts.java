package dev.stranglerfig.migrator.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every carve that was begun, with its outcome. */
public final class CarveAttempts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CarveAttempts() {}

    /**
     * Pairs what was announced with what became of it.
     *
     * @param history the whole ledger, in its order; entries of other types are passed over
     * @return oldest first
     */
    public static List<CarveAttempt> fold(List<LedgerEntry> history) {
        Map<Long, LedgerEntry> outcomes = new HashMap<>();
        for (LedgerEntry entry : history) {
            entry.intent().ifPresent(intent -> outcomes.put(intent, entry));
        }
        return history.stream()
                .filter(entry -> entry.type().equals(CarveLedger.INTENT))
                .map(entry -> attempt(entry, Optional.ofNullable(outcomes.get(entry.sequence()))))
                .toList();
    }

    private static CarveAttempt attempt(LedgerEntry intent, Optional<LedgerEntry> outcome) {
        return new CarveAttempt(
                intent.sequence(),
                new ProductName(intent.subject()),
                intent.recordedAt(),
                outcome.map(LedgerEntry::recordedAt),
                outcome.filter(entry -> entry.type().equals(PublishedVersions.PUBLISHED))
                        .map(entry -> ManifestCodec.version(entry.body())),
                outcome.filter(entry -> entry.type().equals(CarveLedger.FAILED)).map(CarveAttempts::failure));
    }

    private static String failure(LedgerEntry entry) {
        try {
            return JSON.readTree(entry.body()).path(CarveLedger.REASON).asText();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Invalid ledger entry: " + entry.sequence() + " is no JSON", broken);
        }
    }
}
