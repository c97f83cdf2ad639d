package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.config.name.TableRef;

/** Somewhere data can be. Only tables stay in the answer; data is followed through the others. */
public sealed interface Place {

    record Table(TableRef name) implements Place {}

    /**
     * A table of a session.
     *
     * @param session whose it is; empty for one that several scripts and routines share by its name
     * @param generation counts the tables of this name that the session made one after the other
     */
    record Temporary(String session, String name, int generation) implements Place {

        /** One that the session did not make itself: the table of that name of whoever runs in the same session. */
        public static Temporary shared(String name) {
            return new Temporary("", name, 0);
        }

        public boolean isShared() {
            return session.isEmpty();
        }
    }

    /**
     * A variable, a record or a cursor of a routine.
     *
     * @param generation counts the values it gets one after the other, so that a record used by two loops does not join them
     */
    record Variable(String routine, String name, int generation) implements Place {}

    /** What a routine returns. */
    record Result(TableRef routine) implements Place {}

    /** Rows that nobody follows: the system's catalogue, a file, a table whose name is not known. */
    record Elsewhere() implements Place {}

    /** Rows that go to whoever asked for them. */
    record Answer() implements Place {}
}
