package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as PostgreSQL's {@code COPY ... (FORMAT csv)} reads it: NULL is an unquoted empty field, the empty string is {@code ""}. One
 * reusable byte buffer, no allocation per field.
 */
final class CsvOutput {

    private static final int CAPACITY = 1 << 16;
    private static final int HEADROOM = 64;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private final byte[] digits = new byte[20];
    private int used;
    private boolean lineStarted;
    private long lines;

    CsvOutput(OutputStream out) {
        this.out = out;
    }

    CsvOutput absent() throws IOException {
        next();
        return this;
    }

    CsvOutput text(@Nullable String value) throws IOException {
        next();
        if (value == null) {
            return this;
        }
        if (value.isEmpty() || needsQuotes(value)) {
            return quoted(value);
        }
        return part(value);
    }

    CsvOutput number(long value) throws IOException {
        next();
        return part(value);
    }

    /** A decimal number: {@code decimal(1290, 2)} is 12.90. */
    CsvOutput decimal(long unscaled, int scale) throws IOException {
        next();
        return part(unscaled, scale, '.');
    }

    CsvOutput date(long epochDay) throws IOException {
        next();
        return datePart(epochDay);
    }

    /** A moment in UTC as {@code 2026-01-05 10:11:12+00}. */
    CsvOutput moment(long epochSecond) throws IOException {
        next();
        datePart(Math.floorDiv(epochSecond, Days.SECONDS)).part(' ');
        return timePart((int) Math.floorMod(epochSecond, Days.SECONDS)).part("+00");
    }

    /** The same without a zone. */
    CsvOutput localMoment(long epochSecond) throws IOException {
        next();
        datePart(Math.floorDiv(epochSecond, Days.SECONDS)).part(' ');
        return timePart((int) Math.floorMod(epochSecond, Days.SECONDS));
    }

    CsvOutput uuid(long high, long low) throws IOException {
        next();
        return hex(high >>> 32, 8)
                .part('-')
                .hex(high >>> 16, 4)
                .part('-')
                .hex(high, 4)
                .part('-')
                .hex(low >>> 48, 4)
                .part('-')
                .hex(low, 12);
    }

    /** Opens a field that is then put together from parts; the parts must not need quotes. */
    CsvOutput next() throws IOException {
        if (lineStarted) {
            part(',');
        }
        lineStarted = true;
        return this;
    }

    CsvOutput part(char ascii) throws IOException {
        room(1);
        buffer[used++] = (byte) ascii;
        return this;
    }

    CsvOutput part(String value) throws IOException {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character >= 0x80) {
                return bytes(value.substring(index).getBytes(StandardCharsets.UTF_8));
            }
            part(character);
        }
        return this;
    }

    CsvOutput part(long value) throws IOException {
        return padded(value, 1);
    }

    CsvOutput part(long unscaled, int scale, char point) throws IOException {
        if (unscaled < 0) {
            part('-');
        }
        long factor = 1;
        for (int digit = 0; digit < scale; digit++) {
            factor *= 10;
        }
        padded(Math.abs(unscaled) / factor, 1).part(point);
        return padded(Math.abs(unscaled) % factor, scale);
    }

    /** The number with leading zeros up to the width. */
    CsvOutput padded(long value, int width) throws IOException {
        room(HEADROOM);
        long rest = value;
        if (rest < 0) {
            buffer[used++] = '-';
            rest = -rest;
        }
        int count = 0;
        while (rest > 0 || count < width) {
            digits[count++] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        while (count > 0) {
            buffer[used++] = digits[--count];
        }
        return this;
    }

    CsvOutput datePart(long epochDay) throws IOException {
        int packed = Days.packed(epochDay);
        return padded(packed / 10000, 4)
                .part('-')
                .padded(packed / 100 % 100, 2)
                .part('-')
                .padded(packed % 100, 2);
    }

    CsvOutput timePart(int secondOfDay) throws IOException {
        return padded(secondOfDay / 3600, 2)
                .part(':')
                .padded(secondOfDay / 60 % 60, 2)
                .part(':')
                .padded(secondOfDay % 60, 2);
    }

    void endLine() throws IOException {
        part('\n');
        lineStarted = false;
        lines++;
    }

    /** Writes what is left and answers with the number of lines. */
    long finish() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        return lines;
    }

    private CsvOutput quoted(String value) throws IOException {
        part('"');
        return part(value.replace("\"", "\"\"")).part('"');
    }

    private CsvOutput hex(long value, int width) throws IOException {
        room(width);
        for (int digit = width - 1; digit >= 0; digit--) {
            buffer[used++] = HEX[(int) (value >>> (4 * digit)) & 15];
        }
        return this;
    }

    private CsvOutput bytes(byte[] encoded) throws IOException {
        for (byte one : encoded) {
            room(1);
            buffer[used++] = one;
        }
        return this;
    }

    private void room(int bytes) throws IOException {
        if (used + bytes > CAPACITY) {
            out.write(buffer, 0, used);
            used = 0;
        }
    }

    private static boolean needsQuotes(String value) {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character == ',' || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return false;
    }
}
