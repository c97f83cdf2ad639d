package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.config.name.TableRef;
import java.util.Comparator;

/** A statement reads or writes a table. */
public record TableUse(TableRef table, Kind kind, Evidence evidence, Grade grade) implements Comparable<TableUse> {

    /** What the statement does with the table. */
    public enum Kind {
        READ,
        /** Rows are put in, changed or removed, or the statement defines the table or view by a query. */
        WRITTEN,
        /** The statement makes the table, and puts no rows in. */
        DEFINED,
        /** The statement gives this name to a table whose rows come from elsewhere. */
        RENAMED;

        /** Whether the script that does so has the table as an output. */
        boolean fills() {
            return this == WRITTEN || this == DEFINED;
        }
    }

    private static final Comparator<TableUse> ORDER = Comparator.comparing(TableUse::table)
            .thenComparing(TableUse::kind)
            .thenComparing(use -> use.evidence().file())
            .thenComparing(use -> use.evidence().line())
            .thenComparing(use -> use.evidence().statement());

    @Override
    public int compareTo(TableUse other) {
        return ORDER.compare(this, other);
    }
}
