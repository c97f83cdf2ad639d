package dev.stranglerfig.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stranglerfig.config.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part of the schema wants, told to whoever has to write it. */
record Expectation(JsonNode rule) {

    /** The next step for a key that is missing. */
    String toAdd(String key) {
        return example()
                .map(example -> "Add it, for instance: " + key + ": " + example)
                .orElse("Add the section " + key + ". "
                        + rule.path("description").asText());
    }

    /** The next step for a value that will not do. */
    String toCorrect(YamlValue value) {
        if (rule.has("enum")) {
            return Suggestion.nextStep(value instanceof YamlScalar scalar ? scalar.text() : "", allowed());
        }
        if (isTextWithoutQuotes(value)) {
            return "Put it in quotes, so that it is read as text.";
        }
        return "Write " + wanted()
                + example().map(example -> ", for instance: " + example).orElse(".");
    }

    private boolean isTextWithoutQuotes(YamlValue value) {
        return rule.path("type").asText().equals("string")
                && value instanceof YamlScalar scalar
                && scalar.kind() != YamlScalar.Kind.NOTHING
                && scalar.kind() != YamlScalar.Kind.TEXT;
    }

    private String wanted() {
        if (rule.has("$comment")) {
            return rule.path("$comment").asText();
        }
        JsonNode type = rule.path("type");
        return switch (type.isArray() ? type.path(0).asText() : type.asText()) {
            case "integer" -> "a whole number" + bounds();
            case "array" -> list();
            case "object" -> "keys below it, indented, among them: " + String.join(", ", keys());
            default -> "a text";
        };
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        rule.path("required").forEach(key -> keys.add(key.asText()));
        if (keys.isEmpty()) {
            rule.path("properties").fieldNames().forEachRemaining(keys::add);
        }
        return keys;
    }

    private String list() {
        if (rule.path("minItems").asInt() > 0) {
            return "a list of one item or more, each on a line after '- '";
        }
        return "a list, each item on a line after '- '";
    }

    private String bounds() {
        if (rule.has("maximum")) {
            return " from " + rule.path("minimum").asLong() + " to "
                    + rule.path("maximum").asLong();
        }
        return "";
    }

    private List<String> allowed() {
        List<String> values = new ArrayList<>();
        rule.path("enum").forEach(value -> values.add(value.asText()));
        return values;
    }

    private Optional<String> example() {
        JsonNode example = rule.path("examples").path(0);
        if (example.isValueNode()) {
            return Optional.of(example.asText());
        }
        return Optional.empty();
    }
}
