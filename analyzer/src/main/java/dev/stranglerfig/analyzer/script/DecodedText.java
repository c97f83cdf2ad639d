package dev.stranglerfig.analyzer.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text in a file whose encoding nobody declared. A byte order mark decides; else it is UTF-8 if it is valid UTF-8, nothing if it holds NUL
 * bytes, and Latin-1 otherwise, which every byte sequence is.
 *
 * @param text without the byte order mark; empty when the bytes are no text
 * @param remark what was assumed; empty for UTF-8
 */
record DecodedText(Optional<String> text, Optional<String> remark) {

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (holdsNul(bytes)) {
            return new DecodedText(Optional.empty(), Optional.empty());
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new DecodedText(utf8, Optional.empty());
        }
        return new DecodedText(
                Optional.of(new String(bytes, StandardCharsets.ISO_8859_1)),
                Optional.of("is not UTF-8, read as Latin-1"));
    }

    private static DecodedText marked(byte[] bytes, int skipped, Charset charset) {
        Optional<String> text = strict(bytes, skipped, charset);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new DecodedText(text, Optional.empty());
        }
        return new DecodedText(text, Optional.of("read as " + charset.name() + ", as its byte order mark says"));
    }

    private static Optional<String> strict(byte[] bytes, int skipped, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped))
                    .toString());
        } catch (CharacterCodingException unfit) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }
}
