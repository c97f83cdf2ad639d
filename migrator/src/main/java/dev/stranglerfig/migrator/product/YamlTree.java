package dev.stranglerfig.migrator.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A YAML document as a tree; a question about a key that is not there has an empty answer.
 *
 * @param path of this node in its document, for messages: {@code schema[2].name}
 */
record YamlTree(JsonNode node, String path) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES, YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    static String write(Map<String, Object> document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("a tree of maps, lists, texts and numbers can be written", impossible);
        }
    }

    /** @throws IllegalArgumentException when the text is not YAML, saying where */
    static YamlTree parse(String text) {
        try {
            return new YamlTree(MAPPER.readTree(text), "");
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(
                    "line " + failure.getLocation().getLineNr() + ": "
                            + failure.getOriginalMessage().lines().findFirst().orElse("not YAML"),
                    failure);
        }
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    /** The text of a key, empty when there is none. */
    String text(String key) {
        return node.path(key).asText("");
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    YamlTree child(String key) {
        return new YamlTree(node.path(key), inside(key));
    }

    /** The entries of a list under a key, none when there is no list. */
    List<YamlTree> list(String key) {
        List<YamlTree> entries = new ArrayList<>();
        JsonNode list = node.path(key);
        for (int index = 0; index < list.size() && list.isArray(); index++) {
            entries.add(new YamlTree(list.get(index), inside(key) + "[" + index + "]"));
        }
        return entries;
    }

    Stream<YamlTree> stream(String key) {
        return list(key).stream();
    }

    private String inside(String key) {
        if (path.isEmpty()) {
            return key;
        }
        return path + "." + key;
    }
}
