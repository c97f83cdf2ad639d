package dev.stranglerfig.analyzer.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of a request and gathers what is wrong with their types. */
final class RequestFields {

    private final JsonParser parser;
    private final List<String> faults = new ArrayList<>();

    RequestFields(JsonParser parser) {
        this.parser = parser;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A text; null is the same as none. */
    Optional<String> text(String key) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(WellFormed.of(parser.getText()));
        }
        wrong(key, "a text");
        return Optional.empty();
    }

    boolean flag(String key) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        if (parser.currentToken() != JsonToken.VALUE_FALSE) {
            wrong(key, "true or false");
        }
        return false;
    }

    RequestId id() throws IOException {
        RequestId id = RequestId.at(parser);
        if (id.kind() == RequestId.Kind.ABSENT) {
            wrong("id", "a text or a number");
        }
        return id;
    }

    /** An object of lists of texts. */
    Map<String, List<String>> lists(String key) throws IOException {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong(key, "an object of lists of columns");
            return lists;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = WellFormed.of(parser.currentName());
            parser.nextToken();
            lists.put(name, texts("'" + name + "' in " + key));
        }
        return lists;
    }

    /** An object of texts, numbers and truth values, each as text. */
    Map<String, String> values(String key) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrong(key, "an object of texts");
            return values;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = WellFormed.of(parser.currentName());
            boolean plain = parser.nextToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL;
            if (plain) {
                values.put(name, WellFormed.of(parser.getText()));
            } else {
                wrong("'" + name + "' in " + key, "a text, a number or true or false");
            }
        }
        return values;
    }

    /** A list of texts, or one text. */
    List<String> oneOrMoreTexts(String key) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return List.of(WellFormed.of(parser.getText()));
        }
        return texts(key);
    }

    private List<String> texts(String what) throws IOException {
        List<String> texts = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrong(what, "a list of texts");
            return texts;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            text(what).ifPresent(texts::add);
        }
        return texts;
    }

    private void wrong(String key, String wanted) throws IOException {
        JsonToken found = parser.currentToken();
        if (found != JsonToken.VALUE_NULL) {
            faults.add(quoted(key) + " must be " + wanted + ", not " + words(found));
        }
        parser.skipChildren();
    }

    private static String quoted(String key) {
        if (key.startsWith("'")) {
            return key;
        }
        return "'" + key + "'";
    }

    private static String words(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            default -> token.toString();
        };
    }
}
