package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.QualifiedName;
import dev.stranglerfig.analyzer.read.Routine;
import dev.stranglerfig.config.name.TableRef;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a routine declares: parameters, variables, records, cursors. They are never tables and never columns. */
final class Symbols {

    private final String key;
    private final Optional<TableRef> routine;
    private final boolean returnsQueries;
    private final Set<String> names = new HashSet<>();
    private final Values values = new Values();

    private Symbols(String key, Optional<TableRef> routine, boolean returnsQueries) {
        this.key = key;
        this.routine = routine;
        this.returnsQueries = returnsQueries;
    }

    /** Outside any routine. */
    static Symbols none() {
        return new Symbols("", Optional.empty(), false);
    }

    /** Of an anonymous block, which runs as part of the routine or script around it. */
    static Symbols ofBlock(String key, Optional<TableRef> around) {
        return new Symbols(key, around, false);
    }

    static Symbols ofRoutine(TableRef name, Routine routine) {
        Symbols symbols = new Symbols(
                name.toString(), Optional.of(name), routine.language().equals("sql"));
        routine.parameters().forEach(symbols::declare);
        return symbols;
    }

    /** Whether a plain SELECT is what the routine returns, as in SQL functions. */
    boolean returnsQueries() {
        return returnsQueries;
    }

    Optional<TableRef> routine() {
        return routine;
    }

    /** What the variables hold, as far as it is known. */
    Values values() {
        return values;
    }

    void declare(String name) {
        names.add(name);
    }

    boolean declares(String name) {
        return names.contains(name);
    }

    Place.Variable place(String name) {
        return new Place.Variable(key, name);
    }

    /** The name with the variables in the places of what is not known. */
    String describe(QualifiedName name) {
        return values.describe(String.join(".", name.parts()));
    }
}
