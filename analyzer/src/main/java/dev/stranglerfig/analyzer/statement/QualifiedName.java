package dev.stranglerfig.analyzer.statement;

import dev.stranglerfig.analyzer.script.Hole;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * A name as a script writes it, folded by its dialect and not yet completed by a schema.
 *
 * @param parts at least one, none empty; {@code *} as the last part stands for all columns
 * @param certainty whether every part is known before the script runs
 */
public record QualifiedName(List<String> parts, Certainty certainty, Span span) {

    /** What is known of a name. */
    public enum Certainty {
        STATED,
        /** A part is a parameter that whatever runs the script fills in. */
        PARAMETER,
        /** The name is the value that a variable has, as in {@code IDENTIFIER(:name)}; its own name stands for it. */
        HELD,
        /** A part is put together at run time. */
        UNKNOWN
    }

    private static final int LONGEST_TABLE_NAME = 4;

    public QualifiedName {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("Invalid name: " + parts);
        }
    }

    /** The name as a table: its last four parts at most. */
    public TableRef table() {
        return new TableRef(parts.subList(Math.max(0, parts.size() - LONGEST_TABLE_NAME), parts.size()));
    }

    public String first() {
        return parts.get(0);
    }

    public String last() {
        return parts.get(parts.size() - 1);
    }

    public boolean isQualified() {
        return parts.size() > 1;
    }

    boolean hasHole() {
        return parts.stream().anyMatch(Hole::isIn);
    }
}
