package dev.stranglerfig.config.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads whole files of a bounded size. Every fault is a {@link StranglerException} that names the file: it is missing, it is a folder, it is
 * larger than the bound, it may not be read, or it is not UTF-8 (with line, column and byte of the first fault).
 */
public final class BoundedFile {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

    private BoundedFile() {}

    /** The bytes of the file. */
    public static byte[] readBytes(Path file, long maximumBytes) {
        return readBytes(file, new FileBound(maximumBytes, "Split the file into smaller ones, or leave it out."));
    }

    /** The bytes of the file. */
    public static byte[] readBytes(Path file, FileBound bound) {
        int limit = (int) Math.min(bound.maximumBytes(), LARGEST_ARRAY);
        byte[] bytes = firstBytes(file, limit + 1);
        if (bytes.length > limit) {
            throw new StranglerException(tooLarge(file, limit, bound.wayOut()));
        }
        return bytes;
    }

    /** The text of a UTF-8 file; a byte order mark at its start is left out. */
    public static String readText(Path file, long maximumBytes) {
        return decode(file.toString(), readBytes(file, maximumBytes));
    }

    /** The text of a UTF-8 file; a byte order mark at its start is left out. */
    public static String readText(Path file, FileBound bound) {
        return decode(file.toString(), readBytes(file, bound));
    }

    /**
     * Decodes strictly.
     *
     * @param file the name used in the message
     */
    public static String decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw new StranglerException(notUtf8(file, bytes, input.position()));
        }
        String text = output.flip().toString();
        if (text.startsWith("\uFEFF")) {
            return text.substring(1);
        }
        return text;
    }

    private static byte[] firstBytes(Path file, int count) {
        if (Files.notExists(file)) {
            throw new StranglerException(Problem.of(
                    FileProblem.MISSING,
                    "Cannot read " + file + ": there is no such file",
                    "Check the name, or create the file."));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StranglerException(Problem.of(
                    FileProblem.NOT_A_FILE,
                    "Cannot read " + file + ": it is not a regular file",
                    "Name a file instead."));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(count);
        } catch (IOException failure) {
            throw new StranglerException(unreadable(file, failure), failure);
        }
    }

    private static Problem unreadable(Path file, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Problem.of(
                    FileProblem.UNREADABLE,
                    "Cannot read " + file + ": permission denied",
                    "Give the user who runs strangler the right to read it.");
        }
        return Problem.of(
                FileProblem.UNREADABLE,
                "Cannot read " + file + ": " + failure.getMessage(),
                "Check the disk and the permissions, then run the command again.");
    }

    private static Problem tooLarge(Path file, int limit, String wayOut) {
        return Problem.of(
                        FileProblem.TOO_LARGE,
                        "Cannot read " + file.getFileName() + ": it is larger than the bound of " + limit + " bytes",
                        wayOut)
                .at(Location.ofFile(file.toString()));
    }

    private static Problem notUtf8(String file, byte[] bytes, int offset) {
        String before = new String(Arrays.copyOf(bytes, offset), StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
        Location place = new Location(file, line, column);
        String value = String.format(Locale.ROOT, "0x%02X", bytes[offset]);
        return Problem.of(
                        FileProblem.NOT_UTF8,
                        "Cannot read " + place.fileName() + ": it is not UTF-8, byte " + value + " at offset " + offset,
                        "Save the file as UTF-8, for instance with: iconv -f WINDOWS-1252 -t UTF-8.")
                .at(place);
    }
}
