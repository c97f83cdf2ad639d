package dev.stranglerfig.analyzer.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts bytes into lines at line feeds; of a line longer than the limit only the beginning is kept. */
final class LineSplitter {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream input;
    private final int maximumBytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int filled;

    LineSplitter(InputStream input, int maximumBytes) {
        this.input = input;
        this.maximumBytes = maximumBytes;
    }

    /** The next line, empty at the end of the input; a last line needs no line feed. */
    Optional<RequestLine> next() throws IOException {
        line.reset();
        long length = 0;
        boolean begun = false;
        while (position < filled || fill()) {
            begun = true;
            int end = lineEnd();
            keep(position, end);
            length += end - position;
            position = end;
            if (position < filled) {
                position++;
                return Optional.of(line(length));
            }
        }
        if (!begun) {
            return Optional.empty();
        }
        return Optional.of(line(length));
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, input.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    private int lineEnd() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int from, int to) {
        int room = maximumBytes - line.size();
        line.write(buffer, from, Math.min(room, to - from));
    }

    private RequestLine line(long length) {
        RequestLine.Length kind = RequestLine.Length.WITHIN_LIMIT;
        if (length > maximumBytes) {
            kind = RequestLine.Length.TOO_LONG;
        }
        return new RequestLine(line.toByteArray(), kind);
    }
}
