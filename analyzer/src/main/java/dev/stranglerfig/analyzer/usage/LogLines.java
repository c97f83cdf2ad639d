package dev.stranglerfig.analyzer.usage;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a CSV file into records that may run over several lines, in bounded memory. A quote that is never closed would swallow the rest of the
 * file: such a record is given up after its first line, and reading goes on with the second.
 */
final class LogLines {

    /** A record, or what was given up of one. */
    record Piece(String text, int line, boolean whole) {}

    private record Line(String text, int number, boolean cut) {}

    private static final int BUFFER_CHARACTERS = 1 << 16;

    private final Reader reader;
    private final int maximumCharacters;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final char[] buffer = new char[BUFFER_CHARACTERS];
    private int position;
    private int filled;
    private int linesRead;

    LogLines(Reader reader, int maximumCharacters) {
        this.reader = reader;
        this.maximumCharacters = maximumCharacters;
    }

    /** The next record that is not empty; empty at the end. */
    Optional<Piece> next() throws IOException {
        Optional<Line> first = line();
        while (first.isPresent() && first.get().text().isBlank() && !first.get().cut()) {
            first = line();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(record(first.get()));
    }

    private Piece record(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        boolean open = endsWithinQuotes(first.text(), false);
        boolean cut = first.cut();
        Deque<Line> taken = new ArrayDeque<>();
        while (open && !cut) {
            Optional<Line> next = line();
            if (next.isEmpty()) {
                break;
            }
            taken.addLast(next.get());
            text.append('\n').append(next.get().text());
            open = endsWithinQuotes(next.get().text(), open);
            cut = next.get().cut() || text.length() > maximumCharacters;
        }
        if (!open && !cut) {
            return new Piece(text.toString(), first.number(), true);
        }
        while (!taken.isEmpty()) {
            ahead.addFirst(taken.removeLast());
        }
        return new Piece(first.text(), first.number(), false);
    }

    /** Whether a quoted field goes on behind the line; a quote opens one only where a field begins, elsewhere it stands for itself. */
    private static boolean endsWithinQuotes(String line, boolean beginsWithin) {
        boolean within = beginsWithin;
        boolean atFieldStart = !beginsWithin;
        for (int position = 0; position < line.length(); position++) {
            char character = line.charAt(position);
            if (within && line.startsWith("\"\"", position)) {
                position++;
            } else if (character == '"' && (within || atFieldStart)) {
                within = !within;
            }
            atFieldStart = !within && character == ',';
        }
        return within;
    }

    private Optional<Line> line() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.removeFirst());
        }
        if (!fill()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = endOfLine();
            int taken = Math.min(end - position, maximumCharacters - text.length());
            text.append(buffer, position, taken);
            cut |= taken < end - position;
            ended = end < filled;
            position = end;
        }
        if (ended) {
            skipLineEnd();
        }
        linesRead++;
        return Optional.of(new Line(text.toString(), linesRead, cut));
    }

    /** Where the line ends within the buffer, or the buffer does. */
    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    /** A carriage return and the line feed behind it are one end. */
    private void skipLineEnd() throws IOException {
        boolean carriageReturn = buffer[position] == '\r';
        position++;
        if (carriageReturn && fill() && buffer[position] == '\n') {
            position++;
        }
    }

    /** Whether there is another character; reads on when the buffer is used up. */
    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        position = 0;
        return filled > 0;
    }
}
