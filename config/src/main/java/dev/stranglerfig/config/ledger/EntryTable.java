package dev.stranglerfig.config.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The statements on the two tables of the ledger; they are the same for every database. */
final class EntryTable {

    private static final String COLUMNS =
            "sequence, recorded_at, entry_type, subject, body, intent, previous_hash, hash";

    private final Connection connection;

    EntryTable(Connection connection) {
        this.connection = connection;
    }

    /** At most so many entries behind that sequence, oldest first. */
    List<StoredEntry> after(long sequence, int limit) throws SQLException {
        return select("WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit);
    }

    List<StoredEntry> after(long sequence) throws SQLException {
        return select("WHERE sequence > ? ORDER BY sequence", sequence);
    }

    List<StoredEntry> ofType(String type) throws SQLException {
        return select("WHERE entry_type = ? ORDER BY sequence", type);
    }

    List<StoredEntry> ofSubject(String subject) throws SQLException {
        return select("WHERE subject = ? ORDER BY sequence", subject);
    }

    /** Intents that no entry decides. */
    List<StoredEntry> undecided() throws SQLException {
        return select("WHERE entry_type LIKE '%.intent'"
                + " AND NOT EXISTS (SELECT 1 FROM ledger_entry outcome WHERE outcome.intent = ledger_entry.sequence)"
                + " ORDER BY sequence");
    }

    Optional<StoredEntry> at(long sequence) throws SQLException {
        return select("WHERE sequence = ?", sequence).stream().findFirst();
    }

    Optional<StoredEntry> outcomeOf(long intent) throws SQLException {
        return select("WHERE intent = ?", intent).stream().findFirst();
    }

    Optional<StoredEntry> withHash(String hash) throws SQLException {
        return select("WHERE hash = ?", hash).stream().findFirst();
    }

    Optional<LedgerHead> head() throws SQLException {
        return head("SELECT sequence, hash FROM ledger_head");
    }

    /** The head, held until the transaction ends: other writers wait, so entries are appended one after another. */
    Optional<LedgerHead> holdHead() throws SQLException {
        return head("SELECT sequence, hash FROM ledger_head WHERE only_row = 1 FOR UPDATE");
    }

    /** Adds the entry and moves the head to it. */
    void add(StoredEntry entry) throws SQLException {
        String insert = "INSERT INTO ledger_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, entry.sequence());
            statement.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(3, entry.type());
            statement.setString(4, entry.subject());
            statement.setString(5, entry.body());
            statement.setObject(6, boxed(entry.intent()), Types.BIGINT);
            statement.setString(7, entry.previousHash());
            statement.setString(8, entry.hash());
            statement.executeUpdate();
        }
        moveHead(entry);
    }

    private void moveHead(StoredEntry entry) throws SQLException {
        String update = "UPDATE ledger_head SET sequence = ?, hash = ? WHERE only_row = 1";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, entry.sequence());
            statement.setString(2, entry.hash());
            statement.executeUpdate();
        }
    }

    private Optional<LedgerHead> head(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            return Optional.of(new LedgerHead(rows.getLong(1), rows.getString(2)));
        }
    }

    private List<StoredEntry> select(String condition, Object... values) throws SQLException {
        String query = "SELECT " + COLUMNS + " FROM ledger_entry " + condition;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<StoredEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        }
    }

    private static StoredEntry entry(ResultSet rows) throws SQLException {
        return new StoredEntry(
                rows.getLong(1),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                unboxed(rows.getObject(6, Long.class)),
                rows.getString(7),
                rows.getString(8));
    }

    private static @org.jspecify.annotations.Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static OptionalLong unboxed(@org.jspecify.annotations.Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
