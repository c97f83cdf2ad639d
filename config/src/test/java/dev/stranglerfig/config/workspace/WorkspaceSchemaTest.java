package dev.stranglerfig.config.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class WorkspaceSchemaTest {

    private static final Path REFERENCE = Path.of("../docs/reference/workspace.md");

    private final JsonNode schema = parse();

    @Test
    void is_valid_itself() {
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema))
                .isEmpty();
    }

    @Test
    void explains_every_key() {
        List<Key> keys = keys();
        assertThat(keys).hasSizeGreaterThan(50);

        SoftAssertions softly = new SoftAssertions();
        for (Key key : keys) {
            softly.assertThat(key.rule().path("title").asText())
                    .as(key + " title")
                    .isNotBlank();
            softly.assertThat(key.rule().path("description").asText())
                    .as(key + " description")
                    .endsWith(".");
        }
        softly.assertAll();
    }

    @Test
    void allows_no_other_keys_anywhere() {
        List<JsonNode> maps = rulesWith("properties");

        assertThat(maps).hasSizeGreaterThan(10);
        assertThat(maps)
                .allMatch(map -> map.path("additionalProperties").isBoolean()
                        && !map.path("additionalProperties").asBoolean());
    }

    @Test
    void gives_examples_that_it_accepts_itself() {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode rule : rulesWith("examples")) {
            for (JsonNode example : rule.path("examples")) {
                softly.assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                                .getSchema(withDefinitions(rule))
                                .validate(example))
                        .as("%s", example)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void agrees_with_the_names_about_their_form() {
        Map<String, Function<String, Object>> forms = Map.of(
                "/properties/domains/items/properties/name", DomainName::new,
                "/properties/consumers/items/properties/name", ConsumerName::new,
                "/properties/targets/items/properties/name", TargetName::new,
                "/properties/products/items/properties/name", ProductName::new,
                "/$defs/team", TeamName::new);
        List<String> samples = List.of(
                "a",
                "A",
                "a-b",
                "a_b",
                "a b",
                " a",
                "a ",
                "1a",
                "a1",
                "",
                "ä",
                "a.b",
                "a".repeat(40),
                "a".repeat(41),
                "a".repeat(63),
                "a".repeat(64),
                "a".repeat(80),
                "a".repeat(81),
                "a\tb");

        SoftAssertions softly = new SoftAssertions();
        forms.forEach((pointer, construction) -> {
            Pattern pattern = Pattern.compile(schema.at(pointer).path("pattern").asText());
            for (String sample : samples) {
                softly.assertThat(pattern.matcher(sample).find())
                        .as("%s '%s'", pointer, sample)
                        .isEqualTo(accepts(construction, sample));
            }
        });
        softly.assertAll();
    }

    @Test
    void has_every_key_described_in_the_reference() {
        SoftAssertions softly = new SoftAssertions();
        for (Key key : keys()) {
            softly.assertThat(REFERENCE).content().contains("| `" + key.path() + "` |");
        }
        softly.assertAll();
    }

    @Test
    void has_no_other_key_described_in_the_reference() throws IOException {
        List<String> paths = keys().stream().map(Key::path).toList();
        List<String> described = Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(Files.readString(REFERENCE))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(paths);
    }

    /** A key of the settings as the reference calls it, for instance {@code scripts[].path}. */
    private record Key(String path, JsonNode rule) {}

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        collect("", schema, keys);
        return keys;
    }

    private void collect(String path, JsonNode rule, List<Key> keys) {
        rule.path("properties").fields().forEachRemaining(property -> {
            String below = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            keys.add(new Key(below, property.getValue()));
            collect(below, resolved(property.getValue()), keys);
        });
        if (rule.has("items")) {
            collect(path + "[]", resolved(rule.path("items")), keys);
        }
    }

    private List<JsonNode> rulesWith(String keyword) {
        List<JsonNode> rules = new ArrayList<>();
        collectRules(schema, keyword, rules);
        return rules;
    }

    private static void collectRules(JsonNode node, String keyword, List<JsonNode> rules) {
        if (node.has(keyword)) {
            rules.add(node);
        }
        node.forEach(below -> collectRules(below, keyword, rules));
    }

    private JsonNode resolved(JsonNode rule) {
        if (rule.has("$ref")) {
            return schema.at(rule.path("$ref").asText().substring(1));
        }
        return rule;
    }

    private JsonNode withDefinitions(JsonNode rule) {
        return ((ObjectNode) rule.deepCopy()).set("$defs", schema.path("$defs"));
    }

    private static boolean accepts(Function<String, Object> construction, String sample) {
        try {
            construction.apply(sample);
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }

    private static JsonNode parse() {
        try {
            return new ObjectMapper().readTree(WorkspaceSchema.text());
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
