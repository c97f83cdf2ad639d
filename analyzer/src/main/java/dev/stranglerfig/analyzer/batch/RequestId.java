package dev.stranglerfig.analyzer.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What a request is called by whoever sends it; echoed exactly.
 *
 * @param text of a string without its quotes, of a number as it was written
 */
record RequestId(Kind kind, String text) {

    /** How it was written. */
    enum Kind {
        ABSENT,
        STRING,
        NUMBER
    }

    static final RequestId NONE = new RequestId(Kind.ABSENT, "");

    /** The id that the parser stands on; anything but a string or a number is none. */
    static RequestId at(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return new RequestId(Kind.STRING, parser.getText());
        }
        if (token.isNumeric()) {
            return new RequestId(Kind.NUMBER, parser.getText());
        }
        return NONE;
    }

    /** The id of a line that is no request, as far as it can be read. */
    static RequestId in(byte[] line) {
        RequestId found = NONE;
        try (JsonParser parser = JsonLines.FACTORY.createParser(line)) {
            boolean inside = parser.nextToken() == JsonToken.START_OBJECT;
            while (inside && parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean named = parser.currentName().equals("id");
                parser.nextToken();
                if (named) {
                    found = at(parser);
                }
                parser.skipChildren();
            }
        } catch (IOException unreadable) {
            return found;
        }
        return found;
    }

    void write(JsonGenerator generator) throws IOException {
        generator.writeFieldName("id");
        switch (kind) {
            case ABSENT -> generator.writeNull();
            case STRING -> generator.writeString(text);
            case NUMBER -> generator.writeNumber(text);
        }
    }
}
