package dev.stranglerfig.config.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * One text per JSON object: keys sorted by UTF-16 units at every level, no white space, numbers with the digits they were written with. Reading a
 * canonical text and writing it again gives the same text.
 */
final class CanonicalJson {

    static final int MAXIMUM_BYTES = 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private CanonicalJson() {}

    /** The canonical text of a JSON object that a caller made. */
    static String object(String text) {
        if (text.length() > MAXIMUM_BYTES) {
            throw new StranglerException(invalid("it is longer than the bound of " + MAXIMUM_BYTES + " bytes"));
        }
        try {
            return bounded(write(tree(text)));
        } catch (JsonProcessingException failure) {
            throw new StranglerException(invalid(failure.getOriginalMessage()), failure);
        }
    }

    /** The object in that text, for readers that change or look into it. */
    static ObjectNode tree(String text) throws JsonProcessingException {
        JsonNode node = MAPPER.readTree(text);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new StranglerException(invalid("it is no JSON object"));
    }

    static String write(JsonNode node) throws JsonProcessingException {
        return MAPPER.writeValueAsString(node);
    }

    private static String bounded(String canonical) {
        if (utf8Length(canonical) > MAXIMUM_BYTES) {
            throw new StranglerException(invalid("it is longer than the bound of " + MAXIMUM_BYTES + " bytes"));
        }
        return canonical;
    }

    private static int utf8Length(String canonical) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(canonical));
            return bytes.remaining();
        } catch (CharacterCodingException failure) {
            throw new StranglerException(invalid("it has half of a surrogate pair, which no text can hold"), failure);
        }
    }

    private static Problem invalid(String reason) {
        return Problem.of(
                LedgerProblem.INVALID_BODY,
                "Invalid ledger entry body: " + reason,
                "Report this as a bug: the program wrote an entry that it may not write.");
    }
}
