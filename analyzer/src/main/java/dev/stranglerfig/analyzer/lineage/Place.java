package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;

/** Somewhere data can be. Only tables stay in the answer; data is followed through the others. */
sealed interface Place {

    record Table(TableRef name) implements Place {}

    /**
     * A table of a session.
     *
     * @param session whose it is; empty for one that several scripts and routines share by its name
     * @param generation counts the tables of this name that the session made one after the other
     */
    record Temporary(String session, String name, int generation) implements Place {}

    /** A variable, a record or a cursor of a routine. */
    record Variable(String routine, String name) implements Place {}

    /** What a routine returns. */
    record Result(TableRef routine) implements Place {}
}
