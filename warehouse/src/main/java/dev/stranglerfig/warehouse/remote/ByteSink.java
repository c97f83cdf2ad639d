package dev.stranglerfig.warehouse.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being put together; reused from batch to batch, so that a stream of rows makes no garbage of its own. */
final class ByteSink {

    private static final int INITIAL_BYTES = 4096;

    private byte[] bytes = new byte[INITIAL_BYTES];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void writeTo(OutputStream output) throws IOException {
        output.write(bytes, 0, size);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    ByteSink put(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    ByteSink putFixed(long value) {
        reserve(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** Small numbers of either sign take one byte, large ones up to ten. */
    ByteSink putNumber(long value) {
        reserve(10);
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    ByteSink putBytes(byte[] value) {
        putNumber(value.length);
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    ByteSink putText(String value) {
        return putBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, count)));
        }
    }
}
