package dev.stranglerfig.reconciler.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a JSON object key by key, for instance {@code new BodyWriter().text("side", "legacy").number("version", 3).json()}. */
public final class BodyWriter {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    public BodyWriter text(String key, String value) {
        node.put(key, value);
        return this;
    }

    /** An empty value is written as JSON null, so that it is told from an empty text. */
    public BodyWriter text(String key, Optional<String> value) {
        node.put(key, value.orElse(null));
        return this;
    }

    public BodyWriter number(String key, long value) {
        node.put(key, value);
        return this;
    }

    public BodyWriter instant(String key, Instant value) {
        return text(key, value.toString());
    }

    public BodyWriter texts(String key, Collection<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    public BodyWriter numbers(String key, Collection<Long> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    /** An object from names to numbers. */
    public BodyWriter counts(String key, Map<String, Long> values) {
        ObjectNode object = node.putObject(key);
        values.forEach(object::put);
        return this;
    }

    public BodyWriter object(String key, BodyWriter value) {
        node.set(key, value.node);
        return this;
    }

    public BodyWriter objects(String key, List<BodyWriter> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add((JsonNode) value.node));
        return this;
    }

    /** The object on one line. */
    public String json() {
        return node.toString();
    }

    /** The object indented for people. */
    public String prettyJson() {
        return node.toPrettyString() + "\n";
    }
}
