package dev.stranglerfig.config.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of a bounded length; a line that is too long or no UTF-8 comes out as an empty one, which is no valid line of any export. */
final class LineReader {

    /** A body of the largest size, with room for the other fields. */
    private static final int MAXIMUM_BYTES = 2 * CanonicalJson.MAXIMUM_BYTES;

    private final InputStream input;

    /** @param input buffered */
    LineReader(InputStream input) {
        this.input = input;
    }

    /** The next line without its line feed; empty at the end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = input.read();
        if (read < 0) {
            return Optional.empty();
        }
        boolean tooLong = false;
        while (read >= 0 && read != '\n') {
            tooLong = tooLong || line.size() == MAXIMUM_BYTES;
            if (!tooLong) {
                line.write(read);
            }
            read = input.read();
        }
        return Optional.of(tooLong ? "" : decoded(line.toByteArray()));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            return "";
        }
    }
}
