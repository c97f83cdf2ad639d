package dev.stranglerfig.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;

/** The same values without their places, as the validator wants them. */
final class JsonTree implements YamlValue.Cases<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public JsonNode map(YamlMap value) {
        ObjectNode object = NODES.objectNode();
        value.entries().forEach((key, entry) -> object.set(key, entry.value().fold(this)));
        return object;
    }

    @Override
    public JsonNode list(YamlList value) {
        ArrayNode array = NODES.arrayNode();
        value.items().forEach(item -> array.add(item.fold(this)));
        return array;
    }

    @Override
    public JsonNode scalar(YamlScalar value) {
        return switch (value.kind()) {
            case NOTHING -> NODES.nullNode();
            case BOOLEAN ->
                NODES.booleanNode(value.text().toLowerCase(Locale.ROOT).equals("true"));
            case INTEGER -> NODES.numberNode(Long.parseLong(value.text()));
            case DECIMAL -> NODES.numberNode(new BigDecimal(value.text()));
            case TEXT -> NODES.textNode(value.text());
        };
    }
}
