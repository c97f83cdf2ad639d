package dev.stranglerfig.analyzer.lineage;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a script does that people count differently, kept apart from inputs and outputs.
 *
 * @param name the table, view, routine, file or common table expression
 * @param to the new name, for {@link Kind#RENAMED}; the other table, for {@link Kind#SWAPPED}
 */
public record Fact(String name, Kind kind, Optional<String> to) implements Comparable<Fact> {

    /** What happened; {@code toString} gives the word used in output. */
    public enum Kind {
        CREATED,
        DROPPED,
        TRUNCATED,
        ALTERED,
        RENAMED,
        /** Has the rows of another table, which has its own. */
        SWAPPED,
        /** Is kept in memory. */
        CACHED,
        /** Lives no longer than its session. */
        TEMPORARY,
        /** A table of the system's catalogue. */
        SYSTEM,
        /** A file that is read or written. */
        PATH,
        /** A common table expression that nothing reads. */
        UNUSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::name)
            .thenComparing(Fact::kind)
            .thenComparing(fact -> fact.to().orElse(""));

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }

    public static Fact of(String name, Kind kind) {
        return new Fact(name, kind, Optional.empty());
    }

    public static Fact swapped(String name, String with) {
        return new Fact(name, Kind.SWAPPED, Optional.of(with));
    }

    public static Fact renamed(String name, String to) {
        return new Fact(name, Kind.RENAMED, Optional.of(to));
    }
}
