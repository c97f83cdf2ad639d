package dev.stranglerfig.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One violated keyword of the schema.
 *
 * @param rule the part of the schema that has the keyword
 * @param path where the value is, for instance {@code products[1].owner}; empty for the document
 * @param property the key in question, for keywords about keys; otherwise empty
 */
record Violation(String keyword, JsonNode rule, String path, String property, YamlValue value) {

    private static final List<String> GRAVEST_FIRST =
            List.of("type", "oneOf", "enum", "const", "pattern", "minimum", "maximum");

    static Violation of(ValidationMessage message, JsonNode schema, YamlMap document) {
        JsonNodePath keywordPath = message.getSchemaLocation().getFragment();
        YamlPath place = YamlPath.ROOT;
        YamlValue value = document;
        for (int index = 0; index < message.getInstanceLocation().getNameCount(); index++) {
            Object element = message.getInstanceLocation().getElement(index);
            place = place.then(element);
            value = YamlPath.step(value, element);
        }
        return new Violation(
                message.getType(),
                schema.at(keywordPath.getParent().toString()),
                place.text(),
                Optional.ofNullable(message.getProperty()).orElse(""),
                value);
    }

    /** Violations with the same identity are told once. */
    String identity() {
        return path + " " + property;
    }

    boolean isGraverThan(Violation other) {
        return gravity() <= other.gravity();
    }

    private int gravity() {
        int index = GRAVEST_FIRST.indexOf(keyword);
        if (index < 0) {
            return GRAVEST_FIRST.size();
        }
        return index;
    }

    boolean isMissingKey() {
        return keyword.equals("required");
    }

    boolean isMisspelling(String ofPath, String ofKey) {
        return keyword.equals("additionalProperties")
                && path.equals(ofPath)
                && Suggestion.closest(property, unusedKeys())
                        .filter(ofKey::equals)
                        .isPresent();
    }

    Problem problem() {
        return switch (keyword) {
            case "additionalProperties" -> unknownKey();
            case "required" -> missingKey();
            case "oneOf" -> notExactlyOne();
            case "type" -> wrongType();
            default -> invalidValue();
        };
    }

    private Problem unknownKey() {
        String where = path.isEmpty() ? "" : " in " + path;
        Location place = value instanceof YamlMap map ? keyPlace(map) : value.location();
        return Problem.of(
                        YamlProblem.UNKNOWN_KEY,
                        "Invalid key: '" + Shown.cut(property) + "'" + where,
                        Suggestion.nextStep(property, unusedKeys()))
                .at(place);
    }

    private Location keyPlace(YamlMap map) {
        return Optional.ofNullable(map.entries().get(property))
                .map(YamlMap.Entry::key)
                .orElse(map.location());
    }

    private Problem missingKey() {
        Expectation expectation = new Expectation(rule.path("properties").path(property));
        return Problem.of(
                        YamlProblem.MISSING_KEY,
                        "Cannot read " + subject() + ": the key '" + property + "' is missing",
                        expectation.toAdd(property))
                .at(value.location());
    }

    private Problem notExactlyOne() {
        List<String> alternatives = new ArrayList<>();
        rule.path("oneOf")
                .forEach(branch ->
                        alternatives.add(branch.path("required").path(0).asText()));
        boolean hasNone = value instanceof YamlMap map && alternatives.stream().noneMatch(map.entries()::containsKey);
        String nextStep = hasNone ? "Add the one that applies." : "Keep the one that applies, remove the others.";
        return Problem.of(
                        YamlProblem.EXCLUSIVE_KEYS,
                        "Cannot read " + subject() + ": it must have exactly one of the keys "
                                + String.join(", ", alternatives),
                        nextStep)
                .at(value.location());
    }

    private Problem wrongType() {
        if (rule.path("writeOnly").asBoolean()) {
            return Problem.of(
                            YamlProblem.PLAIN_SECRET,
                            "Invalid " + path + ": the secret itself does not belong into this file",
                            "Write 'env: NAME' (an environment variable) or 'file: PATH' below " + path
                                    + ", and change the secret if others have seen it.")
                    .at(value.location());
        }
        return Problem.of(YamlProblem.WRONG_TYPE, invalid(), new Expectation(rule).toCorrect(value))
                .at(value.location());
    }

    private Problem invalidValue() {
        return Problem.of(YamlProblem.INVALID_VALUE, invalid(), new Expectation(rule).toCorrect(value))
                .at(value.location());
    }

    private String invalid() {
        return "Invalid " + subject() + ": " + value.fold(new Shown());
    }

    private String subject() {
        if (path.isEmpty()) {
            return value.location().fileName();
        }
        return path;
    }

    private List<String> unusedKeys() {
        List<String> keys = new ArrayList<>();
        rule.path("properties").fieldNames().forEachRemaining(keys::add);
        if (value instanceof YamlMap map) {
            keys.removeAll(map.entries().keySet());
        }
        return keys;
    }
}
