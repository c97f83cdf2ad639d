package dev.stranglerfig.warehouse.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The content of one frame being read; the counterpart of {@link ByteSink}. What does not fit is an {@link IOException}, never a guess. */
final class ByteSource {

    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isEmpty() {
        return at == bytes.length;
    }

    byte take() throws IOException {
        need(1);
        return bytes[at++];
    }

    long takeFixed() throws IOException {
        need(Long.BYTES);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << Byte.SIZE) | (bytes[at++] & 0xFF);
        }
        return value;
    }

    long takeNumber() throws IOException {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = take();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return (value >>> 1) ^ -(value & 1);
            }
            shift += 7;
            if (shift >= Long.SIZE) {
                throw new IOException("Invalid number in a frame");
            }
        }
    }

    int takeSize() throws IOException {
        long value = takeNumber();
        if (value < 0 || value > bytes.length - at) {
            throw new IOException("Invalid size in a frame: " + value);
        }
        return (int) value;
    }

    byte[] takeBytes() throws IOException {
        int size = takeSize();
        byte[] value = new byte[size];
        System.arraycopy(bytes, at, value, 0, size);
        at += size;
        return value;
    }

    String takeText() throws IOException {
        int size = takeSize();
        String value = new String(bytes, at, size, StandardCharsets.UTF_8);
        at += size;
        return value;
    }

    private void need(int count) throws IOException {
        if (bytes.length - at < count) {
            throw new IOException("Invalid frame: it ends too early");
        }
    }
}
