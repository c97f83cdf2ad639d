package dev.stranglerfig.analyzer.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text in a file whose encoding nobody declared. A byte order mark decides. Without one, NUL bytes in every other place make it UTF-16 and
 * any other NUL bytes no text; what is valid UTF-8 is UTF-8; the rest is Windows-1252 if it holds characters that only that has, and Latin-1
 * otherwise, which every byte sequence is.
 *
 * @param text without the byte order mark; empty when the bytes are no text
 * @param remark what was assumed; empty for UTF-8
 */
record DecodedText(Optional<String> text, Optional<String> remark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** As a signed byte, 0xA0: where the letters of Latin-1 begin. */
    private static final byte FIRST_LETTER = (byte) 0xA0;

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
        Nuls nuls = Nuls.of(bytes);
        if (nuls.any()) {
            return unmarked(bytes, nuls);
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new DecodedText(utf8, Optional.empty());
        }
        if (holdsControls(bytes)) {
            return new DecodedText(
                    Optional.of(new String(bytes, WINDOWS)), Optional.of("is not UTF-8, read as Windows-1252"));
        }
        return new DecodedText(
                Optional.of(new String(bytes, StandardCharsets.ISO_8859_1)),
                Optional.of("is not UTF-8, read as Latin-1"));
    }

    private static DecodedText unmarked(byte[] bytes, Nuls nuls) {
        if (nuls.isLittleEndian()) {
            return guessed(bytes, StandardCharsets.UTF_16LE);
        }
        if (nuls.isBigEndian()) {
            return guessed(bytes, StandardCharsets.UTF_16BE);
        }
        return new DecodedText(Optional.empty(), Optional.empty());
    }

    private static DecodedText guessed(byte[] bytes, Charset charset) {
        Optional<String> text = strict(bytes, 0, charset);
        return new DecodedText(
                text, text.map(found -> "has no byte order mark, read as " + charset.name() + " by its NUL bytes"));
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

    /** Bytes that are control characters in Latin-1, which no script holds, and letters or quotes in Windows-1252. */
    private static boolean holdsControls(byte[] bytes) {
        for (byte value : bytes) {
            if (value < FIRST_LETTER) {
                return true;
            }
        }
        return false;
    }

    /** How many NUL bytes stand in even and in odd places. */
    private record Nuls(int even, int odd, int pairs) {

        static Nuls of(byte[] bytes) {
            int even = 0;
            int odd = 0;
            for (int index = 0; index < bytes.length; index++) {
                if (bytes[index] == 0 && index % 2 == 0) {
                    even++;
                } else if (bytes[index] == 0) {
                    odd++;
                }
            }
            return new Nuls(even, odd, bytes.length / 2);
        }

        boolean any() {
            return even + odd > 0;
        }

        /** SQL in UTF-16 is ASCII for the most part, so most of its high bytes are NUL and none of the low ones. */
        boolean isLittleEndian() {
            return even == 0 && odd * 5 >= pairs * 3;
        }

        boolean isBigEndian() {
            return odd == 0 && even * 5 >= pairs * 3;
        }
    }
}
