package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Verdicts of every kind for tests. */
public final class VerdictSamples {

    public static final ProductName PRODUCT = new ProductName("subscriptions");
    public static final Instant CHECKED_AT = Instant.parse("2026-03-01T10:00:00.123456Z");

    private VerdictSamples() {}

    public static TableParity parity(String table, long version, Instant checkedAt) {
        return new TableParity(
                PRODUCT,
                version,
                table,
                TableRef.of("core", table),
                1_000,
                1_000,
                List.of("id", "status"),
                checkedAt,
                "00000003-00000012-1",
                "1.0.0");
    }

    public static ParityVerdict matched(String table, long version, Instant checkedAt) {
        return new ParityVerdict.Matched(parity(table, version, checkedAt));
    }

    public static ParityVerdict mismatched(String table, long version, Instant checkedAt) {
        return new ParityVerdict.Mismatched(
                parity(table, version, checkedAt),
                new DifferenceCounts(2, 1, 0, 0, new TreeMap<>(Map.of("status", 2L))),
                Optional.of(new EvidenceRef("parity/20260301T100000123Z-0123456789abcdef")));
    }

    public static ParityVerdict inconclusive(String table, long version, Instant checkedAt) {
        return new ParityVerdict.Inconclusive(
                parity(table, version, checkedAt),
                List.of(new Doubt(DoubtKind.MISSING_COLUMN, "column 'status' is not there on the target")),
                Optional.empty());
    }
}
