package dev.stranglerfig.config.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table, one to four parts ({@code table}, {@code schema.table}, {@code database.schema.table},
 * {@code server.database.schema.table}), already folded by the rules of the
 * engine it lives in. {@code toString} gives {@code core.subscription}; a part with a dot or a quote in it is quoted there, so that
 * {@link #parse} reads back what was written.
 */
public record TableRef(List<String> parts) implements Comparable<TableRef> {

    /** @throws IllegalArgumentException when there are no or more than four parts, or one of them is empty */
    public TableRef {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > 4 || parts.contains("")) {
            throw new IllegalArgumentException("Invalid table name: " + parts + " (one to four parts, none empty)");
        }
    }

    public static TableRef of(String... parts) {
        return new TableRef(List.of(parts));
    }

    /**
     * Reads the form that {@code toString} writes: parts divided by dots, {@code "..."} around a part that has dots in it. Nothing is folded.
     *
     * @throws IllegalArgumentException when the text is no table name
     */
    public static TableRef parse(String text) {
        List<String> parts = new ArrayList<>();
        int position = 0;
        while (position <= text.length()) {
            int end = partEnd(text, position);
            parts.add(unquoted(text.substring(position, end)));
            position = end + 1;
        }
        return new TableRef(parts);
    }

    /** The last part: the table's own name. */
    public String name() {
        return parts.get(parts.size() - 1);
    }

    /** The part before the last, when there is one. */
    public Optional<String> schema() {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(parts.get(parts.size() - 2));
    }

    @Override
    public int compareTo(TableRef other) {
        int shared = Math.min(parts.size(), other.parts.size());
        for (int index = 0; index < shared; index++) {
            int order = parts.get(index).compareTo(other.parts.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    @Override
    public String toString() {
        if (parts.size() == 1) {
            return quoted(name());
        }
        StringBuilder text = new StringBuilder(quoted(parts.get(0)));
        for (String part : parts.subList(1, parts.size())) {
            text.append('.').append(quoted(part));
        }
        return text.toString();
    }

    private static int partEnd(String text, int start) {
        boolean inQuotes = false;
        for (int position = start; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character == '"') {
                inQuotes = !inQuotes;
            }
            if (character == '.' && !inQuotes) {
                return position;
            }
        }
        if (inQuotes) {
            throw new IllegalArgumentException("Invalid table name: " + text + " (a quote is not closed)");
        }
        return text.length();
    }

    private static String unquoted(String part) {
        if (part.length() > 1 && part.startsWith("\"") && part.endsWith("\"")) {
            return part.substring(1, part.length() - 1).replace("\"\"", "\"");
        }
        return part;
    }

    private static String quoted(String part) {
        if (part.contains(".") || part.contains("\"")) {
            return '"' + part.replace("\"", "\"\"") + '"';
        }
        return part;
    }
}
