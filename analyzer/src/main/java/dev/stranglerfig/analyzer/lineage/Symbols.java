package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.config.name.TableRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a routine declares: parameters, variables, records, cursors. They are never tables and never columns. */
final class Symbols {

    /** No name that a routine can declare. */
    private static final String BOUND = "";

    /** Routines of these languages return the rows of a plain SELECT. */
    private static final Set<String> QUERY_LANGUAGES = Set.of("sql", "tsql");

    private final String key;
    private final Optional<TableRef> routine;
    private final boolean returnsQueries;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> generations = new HashMap<>();
    private final Map<String, Integer> newest = new HashMap<>();
    private final Values values;
    private @Nullable Symbols outer;

    private Symbols(String key, Optional<TableRef> routine, boolean returnsQueries, Values values) {
        this.key = key;
        this.routine = routine;
        this.returnsQueries = returnsQueries;
        this.values = values;
    }

    /** Outside any routine. */
    static Symbols none() {
        return new Symbols("", Optional.empty(), false, new Values());
    }

    /** Of an anonymous block, which runs as part of the routine or script around it. */
    static Symbols ofBlock(String key, Optional<TableRef> around) {
        return new Symbols(key, around, false, new Values());
    }

    /** @param call which of the different calls of the routine is followed, from 0 */
    static Symbols ofRoutine(TableRef name, Routine routine, int call) {
        boolean returnsQueries = QUERY_LANGUAGES.contains(routine.language());
        Symbols symbols = new Symbols(key(name, call), Optional.of(name), returnsQueries, new Values());
        routine.parameters().forEach(symbols::declare);
        return symbols;
    }

    /** Whose the variables of one of the different calls of a routine are. */
    static String key(TableRef name, int call) {
        return call == 0 ? name.toString() : name + "#" + call;
    }

    /** Of a package. */
    static Symbols ofContainer(TableRef name) {
        return new Symbols(name.toString(), Optional.empty(), false, new Values());
    }

    /** The same, seeing what is declared around it as well: by its package, by the routine that declares it. */
    Symbols within(Symbols around) {
        outer = around;
        values.within(around.values);
        return this;
    }

    /** What SQL that the routine puts together sees: none of its variables; holes in its names are described by them. */
    Symbols ofText() {
        return new Symbols(key + "#text", routine, false, values);
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

    /** Notes that the parameters hold the texts of a known call. */
    void bind(CallArguments arguments, List<String> parameters) {
        arguments.bind(parameters, values);
        names.add(BOUND);
    }

    boolean isCalledWithTexts() {
        return names.contains(BOUND);
    }

    void declare(String name) {
        names.add(name);
    }

    /** Whether the name is a variable here; {@code @name} is one wherever it is written. */
    boolean declares(String name) {
        return names.contains(name) || name.startsWith("@") || (outer != null && outer.declares(name));
    }

    private boolean isOuter(String name) {
        return outer != null && !names.contains(name) && outer.declares(name);
    }

    /** Where the value is that the variable has now. */
    Place.Variable place(String name) {
        if (outer != null && isOuter(name)) {
            return outer.place(name);
        }
        return place(name, generations.getOrDefault(name, 0));
    }

    Place.Variable place(String name, int generation) {
        return new Place.Variable(key, name, generation);
    }

    /** The variable gets a new value; what it held before is not in it. */
    Place.Variable renewed(String name) {
        if (outer != null && isOuter(name)) {
            return outer.place(name);
        }
        int next = newest.merge(name, 1, Integer::sum);
        generations.put(name, next);
        return place(name);
    }

    Map<String, Integer> generations() {
        return Map.copyOf(generations);
    }

    void restore(Map<String, Integer> earlier) {
        generations.clear();
        generations.putAll(earlier);
    }

    /** The name with the variables in the places of what is not known. */
    String describe(QualifiedName name) {
        return values.describe(String.join(".", name.parts()));
    }
}
