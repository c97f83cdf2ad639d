package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EntryHashTest {

    private static final StoredEntry ENTRY = new StoredEntry(
            7,
            Instant.parse("2026-03-01T10:15:30.000001Z"),
            "version.published",
            "müller",
            "{\"version\":1}",
            OptionalLong.of(3),
            LedgerEntry.GENESIS,
            "");

    /** The value was computed with Python's hashlib and struct from the description of the format. */
    @Test
    void theHashIsTheOneThatTheDescriptionGives() {
        assertThat(EntryHash.of(ENTRY)).isEqualTo("faa4352ce801e97fbf468e4d6ac60cc6fa42575baf430828ee478870514cb66d");
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        StoredEntry shifted = new StoredEntry(
                7,
                ENTRY.recordedAt(),
                "version.publishe",
                "dmüller",
                ENTRY.body(),
                ENTRY.intent(),
                LedgerEntry.GENESIS,
                "");
        assertThat(EntryHash.of(shifted)).isNotEqualTo(EntryHash.of(ENTRY));
    }

    @Test
    void everyFieldCounts() {
        List<StoredEntry> changed = List.of(
                ENTRY.withSequence(8),
                ENTRY.withPreviousHash("1".repeat(64)),
                with(ENTRY.recordedAt().plusNanos(1_000), "müller", "{\"version\":1}", OptionalLong.of(3)),
                with(ENTRY.recordedAt(), "muller", "{\"version\":1}", OptionalLong.of(3)),
                with(ENTRY.recordedAt(), "müller", "{\"version\":2}", OptionalLong.of(3)),
                with(ENTRY.recordedAt(), "müller", "{\"version\":1}", OptionalLong.of(4)),
                with(ENTRY.recordedAt(), "müller", "{\"version\":1}", OptionalLong.empty()));
        assertThat(changed.stream().map(EntryHash::of))
                .doesNotContain(EntryHash.of(ENTRY))
                .doesNotHaveDuplicates();
    }

    private static StoredEntry with(Instant recordedAt, String subject, String body, OptionalLong intent) {
        return new StoredEntry(7, recordedAt, "version.published", subject, body, intent, LedgerEntry.GENESIS, "");
    }
}
