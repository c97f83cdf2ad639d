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

    private final Reader reader;
    private final int maximumCharacters;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int linesRead;
    private int pushedBack = -1;

    /** @param reader buffered */
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
        int character = read();
        if (character < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        while (character >= 0 && character != '\n' && character != '\r') {
            cut |= text.length() == maximumCharacters;
            if (!cut) {
                text.append((char) character);
            }
            character = read();
        }
        if (character == '\r') {
            skipLineFeed();
        }
        linesRead++;
        return Optional.of(new Line(text.toString(), linesRead, cut));
    }

    private void skipLineFeed() throws IOException {
        int next = reader.read();
        if (next != '\n') {
            pushedBack = next;
        }
    }

    private int read() throws IOException {
        if (pushedBack >= 0) {
            int character = pushedBack;
            pushedBack = -1;
            return character;
        }
        return reader.read();
    }
}
