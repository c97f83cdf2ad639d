package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an auditor finds after somebody with full rights to the database changed it. */
abstract class LedgerTampering extends LedgerContract {

    private static final String SOME_HASH = "f".repeat(64);

    /** The statements by which an owner of the database takes the protection away. */
    abstract String[] withoutProtection();

    /** Six entries: 1 to 3 published, 4 an intent, 5 its outcome, 6 published. */
    private void fill() {
        for (int version = 1; version <= 3; version++) {
            ledger().append(published("subscriptions", version));
        }
        Intent intent = ledger().begin(new EntryDraft(CARVE, "subscriptions", "{}"));
        ledger().finish(intent, new EntryDraft(CARVED, "subscriptions", "{}"));
        ledger().append(published("subscriptions", 4));
    }

    static Stream<List<String>> changes() {
        return Stream.of(changedColumns(), removals(), changesOfTheEnd()).flatMap(stream -> stream);
    }

    private static Stream<List<String>> changedColumns() {
        String contents = "Cannot trust ledger entry 3: its time, type, subject, body or decided intent was changed";
        return Stream.of(
                List.of("UPDATE ledger_entry SET body = '{\"version\":9}' WHERE sequence = 3", contents),
                List.of("UPDATE ledger_entry SET subject = 'billing' WHERE sequence = 3", contents),
                List.of("UPDATE ledger_entry SET entry_type = 'version.withdrawn' WHERE sequence = 3", contents),
                List.of("UPDATE ledger_entry SET entry_type = 'no type at all!' WHERE sequence = 3", contents),
                List.of("UPDATE ledger_entry SET intent = 1 WHERE sequence = 3", contents),
                List.of(
                        "UPDATE ledger_entry SET recorded_at = recorded_at + INTERVAL '1' SECOND WHERE sequence = 3",
                        contents),
                List.of(
                        "UPDATE ledger_entry SET intent = NULL WHERE sequence = 5",
                        "Cannot trust ledger entry 5: its time, type, subject, body or decided intent was changed"),
                List.of(
                        "UPDATE ledger_entry SET hash = '" + SOME_HASH + "' WHERE sequence = 3",
                        "Cannot trust ledger entry 3: its hash was changed",
                        "Cannot trust ledger entry 4: its previous hash is ENTRY3, but entry 3 has ffffffffffff"),
                List.of(
                        "UPDATE ledger_entry SET previous_hash = '" + SOME_HASH + "' WHERE sequence = 3",
                        "Cannot trust ledger entry 3: its previous hash is ffffffffffff, but entry 2 has ENTRY2",
                        "Cannot trust ledger entry 3: its previous hash was changed"),
                List.of(
                        "UPDATE ledger_entry SET sequence = 30 WHERE sequence = 3",
                        "Cannot find ledger entry 3: it was removed",
                        "Cannot find ledger entries 7 to 29: they were removed",
                        "Cannot trust ledger entry 30: its sequence was changed, it was written as entry 3",
                        "Cannot trust ledger entry 30: the head of the ledger is entry 6"));
    }

    private static Stream<List<String>> removals() {
        return Stream.of(
                List.of("DELETE FROM ledger_entry WHERE sequence = 3", "Cannot find ledger entry 3: it was removed"),
                List.of("DELETE FROM ledger_entry WHERE sequence = 1", "Cannot find ledger entry 1: it was removed"),
                List.of("DELETE FROM ledger_entry WHERE sequence = 6", "Cannot find ledger entry 6: it was removed"),
                List.of(
                        "DELETE FROM ledger_entry WHERE sequence > 4",
                        "Cannot find ledger entries 5 to 6: they were removed"),
                List.of("DELETE FROM ledger_entry", "Cannot find ledger entries 1 to 6: they were removed"));
    }

    private static Stream<List<String>> changesOfTheEnd() {
        return Stream.of(
                List.of("DELETE FROM ledger_head", "Cannot trust the ledger: the row that marks its head is gone"),
                List.of(
                        "UPDATE ledger_head SET sequence = 5",
                        "Cannot trust ledger entry 6: the head of the ledger is entry 5"),
                List.of(
                        "UPDATE ledger_head SET hash = '" + SOME_HASH + "'",
                        "Cannot trust ledger entry 6: its hash is ENTRY6, but the head of the ledger has ffffffffffff"),
                List.of(
                        "INSERT INTO ledger_entry (sequence, recorded_at, entry_type, subject, body, previous_hash, hash)"
                                + " SELECT 7, recorded_at, entry_type, subject, body, hash, '" + SOME_HASH + "'"
                                + " FROM ledger_entry WHERE sequence = 6",
                        "Cannot trust ledger entry 7: its contents do not give its hash, and what follows it knows it by another hash",
                        "Cannot trust ledger entry 7: the head of the ledger is entry 6"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsFoundAndNamed(List<String> change) throws SQLException {
        fill();
        List<LedgerEntry> entries = ledger().entries();
        execute(withoutProtection());
        execute(change.get(0));
        List<String> expected = change.stream()
                .skip(1)
                .filter(message -> !message.isEmpty())
                .map(message -> withHashes(message, entries))
                .toList();
        assertThat(messages(ledger().verify())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void twoEntriesThatChangedPlacesAreFound() throws SQLException {
        fill();
        execute(withoutProtection());
        execute(
                "UPDATE ledger_entry SET sequence = 100 WHERE sequence = 2",
                "UPDATE ledger_entry SET sequence = 2 WHERE sequence = 3",
                "UPDATE ledger_entry SET sequence = 3 WHERE sequence = 100");
        assertThat(messages(ledger().verify()))
                .contains(
                        "Cannot trust ledger entry 2: its sequence was changed, it was written as entry 3",
                        "Cannot trust ledger entry 3: its sequence was changed, it was written as entry 2");
    }

    @Test
    void anEntryPushedInBetweenIsFound() throws SQLException {
        fill();
        execute(withoutProtection());
        execute(
                "UPDATE ledger_entry SET sequence = 7 WHERE sequence = 6",
                "INSERT INTO ledger_entry (sequence, recorded_at, entry_type, subject, body, previous_hash, hash)"
                        + " SELECT 6, recorded_at, entry_type, subject, body, '" + SOME_HASH + "', '" + SOME_HASH + "'"
                        + " FROM ledger_entry WHERE sequence = 1");
        assertThat(messages(ledger().verify()))
                .anyMatch(
                        message -> message.startsWith("Cannot trust ledger entry 6: its contents do not give its hash"))
                .contains("Cannot trust ledger entry 7: its sequence was changed, it was written as entry 6");
    }

    @Test
    void manyProblemsAreCounted() throws SQLException {
        for (int version = 0; version < 120; version++) {
            ledger().append(published("subscriptions", version));
        }
        execute(withoutProtection());
        execute("UPDATE ledger_entry SET body = '{}'");
        List<String> messages = messages(ledger().verify());
        assertThat(messages).hasSize(ChainAudit.MOST_PROBLEMS).endsWith("Cannot trust the ledger: 21 more problems");
    }

    private static List<String> messages(LedgerAudit audit) {
        return audit.fold(
                intact -> List.of(),
                broken -> broken.problems().stream().map(Problem::message).toList());
    }

    private static String withHashes(String message, List<LedgerEntry> entries) {
        String result = message;
        for (LedgerEntry entry : entries) {
            result = result.replace("ENTRY" + entry.sequence(), entry.hash().substring(0, 12));
        }
        return result;
    }
}
