package dev.stranglerfig.reconciler.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A JSON object read strictly: every method throws a {@link StranglerException} that names the object and the key when the key is missing or of
 * another type.
 */
public final class Body {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final JsonNode node;

    private Body(String name, JsonNode node) {
        this.name = name;
        this.node = node;
    }

    /**
     * Reads an object.
     *
     * @param name what it is, for the message, for instance {@code ledger entry 7}
     */
    public static Body of(String name, String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node == null || !node.isObject()) {
                throw malformed(name, "it is no JSON object");
            }
            return new Body(name, node);
        } catch (JsonProcessingException broken) {
            throw malformed(name, "it is no JSON (line " + broken.getLocation().getLineNr() + ")");
        }
    }

    public String text(String key) {
        return value(key, JsonNode::isTextual, "a text").textValue();
    }

    /** Empty when the key is missing or null. */
    public Optional<String> optionalText(String key) {
        if (node.path(key).isNull() || node.path(key).isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(text(key));
    }

    public long number(String key) {
        return value(key, JsonNode::isIntegralNumber, "an integer").longValue();
    }

    public Instant instant(String key) {
        return parsed(key, Instant::parse);
    }

    /** The text under the key as the constructor or factory reads it. */
    public <T> T parsed(String key, Function<String, T> reader) {
        String text = text(key);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw malformed(name, "'" + key + "' is not valid");
        }
    }

    public List<String> texts(String key) {
        List<String> values = new ArrayList<>();
        for (JsonNode item : array(key)) {
            values.add(
                    checked(key, item, JsonNode::isTextual, "a list of texts").textValue());
        }
        return values;
    }

    public List<Long> numbers(String key) {
        List<Long> values = new ArrayList<>();
        for (JsonNode item : array(key)) {
            values.add(checked(key, item, JsonNode::isIntegralNumber, "a list of integers")
                    .longValue());
        }
        return values;
    }

    public SortedMap<String, Long> counts(String key) {
        SortedMap<String, Long> values = new TreeMap<>();
        value(key, JsonNode::isObject, "an object").properties().forEach(entry -> {
            JsonNode count = checked(key, entry.getValue(), JsonNode::isIntegralNumber, "an object of integers");
            values.put(entry.getKey(), count.longValue());
        });
        return values;
    }

    public Body object(String key) {
        return new Body(name, value(key, JsonNode::isObject, "an object"));
    }

    public List<Body> objects(String key) {
        List<Body> values = new ArrayList<>();
        for (JsonNode item : array(key)) {
            values.add(new Body(name, checked(key, item, JsonNode::isObject, "a list of objects")));
        }
        return values;
    }

    /** Whether the other object has the same keys and values, in any order of keys. */
    public boolean hasSameContent(Body other) {
        return node.equals(other.node);
    }

    private JsonNode array(String key) {
        return value(key, JsonNode::isArray, "a list");
    }

    private JsonNode value(String key, Predicate<JsonNode> isExpected, String expected) {
        return checked(key, node.path(key), isExpected, expected);
    }

    private JsonNode checked(String key, JsonNode value, Predicate<JsonNode> isExpected, String expected) {
        if (!isExpected.test(value)) {
            throw malformed(name, "'" + key + "' is not " + expected);
        }
        return value;
    }

    private static StranglerException malformed(String name, String reason) {
        return new StranglerException(Problem.of(
                BodyProblem.MALFORMED,
                "Cannot read " + name + ": " + reason,
                "If nobody edited it, it was written by a newer release: update strangler, then run it again."));
    }
}
