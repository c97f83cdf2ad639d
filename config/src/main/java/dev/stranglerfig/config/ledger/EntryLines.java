package dev.stranglerfig.config.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stranglerfig.config.problem.StranglerException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The lines of an export: a header, then an entry per line, each a JSON object. */
final class EntryLines {

    static final String FORMAT = "stranglerfig-ledger-export";
    static final int VERSION = 1;

    private static final Set<String> REQUIRED =
            Set.of("sequence", "recordedAt", "type", "subject", "body", "previousHash", "hash");
    private static final String INTENT = "intent";

    private EntryLines() {}

    static String header(LedgerHead head) throws JsonProcessingException {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("format", FORMAT);
        header.put("version", VERSION);
        header.put("entries", head.sequence());
        header.put("head", head.hash());
        return CanonicalJson.write(header);
    }

    /** The head that a header names; empty when the line is no header of an export that this version reads. */
    static Optional<LedgerHead> head(String line) {
        try {
            ObjectNode header = CanonicalJson.tree(line);
            if (!header.path("format").asText().equals(FORMAT)
                    || header.path("version").asInt() != VERSION) {
                return Optional.empty();
            }
            return Optional.of(new LedgerHead(
                    header.path("entries").asLong(-1), header.path("head").asText()));
        } catch (JsonProcessingException | StranglerException notAHeader) {
            return Optional.empty();
        }
    }

    static String line(LedgerEntry entry) throws JsonProcessingException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("sequence", entry.sequence());
        line.put("recordedAt", entry.recordedAt().toString());
        line.put("type", entry.type().value());
        line.put("subject", entry.subject());
        line.set("body", CanonicalJson.tree(entry.body()));
        entry.intent().ifPresent(intent -> line.put(INTENT, intent));
        line.put("previousHash", entry.previousHash());
        line.put("hash", entry.hash());
        return CanonicalJson.write(line);
    }

    /** The entry on that line; empty when it is no entry, or says something that its hash does not cover. */
    static Optional<StoredEntry> entry(String text) {
        try {
            ObjectNode line = CanonicalJson.tree(text);
            Set<String> keys = keys(line);
            keys.remove(INTENT);
            if (!keys.equals(REQUIRED) || !line.path("body").isObject()) {
                return Optional.empty();
            }
            return Optional.of(new StoredEntry(
                    line.path("sequence").asLong(),
                    Instant.parse(line.path("recordedAt").asText()),
                    line.path("type").asText(),
                    line.path("subject").asText(),
                    CanonicalJson.write(line.path("body")),
                    intent(line.path(INTENT)),
                    line.path("previousHash").asText(),
                    line.path("hash").asText()));
        } catch (JsonProcessingException | StranglerException | DateTimeException noEntry) {
            return Optional.empty();
        }
    }

    private static OptionalLong intent(JsonNode node) {
        if (node.isMissingNode()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(node.asLong());
    }

    private static Set<String> keys(ObjectNode node) {
        Set<String> keys = new TreeSet<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        return keys;
    }
}
