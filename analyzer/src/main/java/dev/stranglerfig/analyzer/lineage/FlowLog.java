package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.UnknownEffect;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What following one script has shown so far. */
final class FlowLog {

    private static final String TEMPORARY_MARK = "#";

    private final Set<Step> steps = new LinkedHashSet<>();
    private final List<ColumnStep> columns = new ArrayList<>();
    private final Set<TableUse> uses = new LinkedHashSet<>();
    private final Set<TableRef> defined = new TreeSet<>();
    private final Set<TableRef> renamedInto = new TreeSet<>();
    private final Map<TableRef, TableRef> renames = new LinkedHashMap<>();
    private final Set<TableRef> passedBy = new TreeSet<>();
    private final Set<TableRef> dropped = new TreeSet<>();
    private final Set<TableRef> movedAside = new TreeSet<>();
    private final Map<TableRef, Set<CallArguments>> given = new LinkedHashMap<>();
    private final Set<String> temporaries = new TreeSet<>();
    private final Set<RoutineUse> calls = new LinkedHashSet<>();
    private final Map<TableRef, Evidence> routines = new LinkedHashMap<>();
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Set<UnknownEffect> unknown = new LinkedHashSet<>();
    private final List<TableMention> reads = new ArrayList<>();
    private final List<TableMention> writes = new ArrayList<>();
    private final Set<Span> statements = new HashSet<>();

    /** A call, and the routine whose body makes it; empty for the script itself. */
    record RoutineUse(TableRef called, Optional<TableRef> caller) {}

    void step(Step step) {
        steps.add(step);
    }

    void column(ColumnStep step) {
        columns.add(step);
    }

    /** In the order in which they were found; the same one may be there several times. */
    List<ColumnStep> columns() {
        return columns;
    }

    /** A statement reads or writes a table; a temporary one of somebody outside the estate is no input and no output. */
    void use(TableUse use) {
        if (use.table().name().startsWith(TEMPORARY_MARK)) {
            temporary(use.table().name());
            return;
        }
        uses.add(use);
    }

    /** The names that tables got which the script made or filled under other names; a rename alone fills nothing. */
    Set<TableRef> filledAndRenamed() {
        Set<TableRef> filled = new HashSet<>();
        uses.stream().filter(use -> use.kind().fills()).forEach(use -> filled.add(use.table()));
        Set<TableRef> found = new TreeSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<TableRef, TableRef> rename : renames.entrySet()) {
                boolean rows = filled.contains(rename.getKey()) || found.contains(rename.getKey());
                grows |= rows && found.add(rename.getValue());
            }
        }
        return found;
    }

    void defined(TableRef table) {
        defined.add(table);
        passedBy.remove(table);
    }

    /** A table gets another name; one that this script made under the old name only passed by, unless it is made again. */
    void renamed(TableRef from, TableRef to) {
        if (defined.contains(from)) {
            passedBy.add(from);
        }
        renames.put(from, to);
        movedAside.remove(to);
        renamedInto.add(to);
    }

    /** A table goes; one that was moved aside under that name only passed by. */
    void dropped(TableRef table) {
        dropped.add(table);
        if (renamedInto.contains(table)) {
            movedAside.add(table);
        }
    }

    Set<TableRef> dropped() {
        return dropped;
    }

    /** Tables that were given a name only to be dropped under it. */
    Set<TableRef> movedAside() {
        return movedAside;
    }

    /** What a routine was given, when it was called with texts. */
    void given(TableRef routine, CallArguments arguments) {
        given.computeIfAbsent(routine, name -> new LinkedHashSet<>()).add(arguments);
    }

    Map<TableRef, Set<CallArguments>> given() {
        return given;
    }

    Map<TableRef, TableRef> renames() {
        return renames;
    }

    Set<TableRef> passedBy() {
        return passedBy;
    }

    void temporary(String name) {
        temporaries.add(name);
    }

    void call(RoutineUse use) {
        calls.add(use);
    }

    void routine(TableRef name, Evidence defined) {
        routines.put(name, defined);
    }

    Map<TableRef, Evidence> routines() {
        return routines;
    }

    void fact(Fact fact) {
        facts.add(fact);
    }

    void unknown(Span span, String reason) {
        unknown.add(new UnknownEffect(span, reason));
    }

    void mention(TableUse.Kind kind, TableRef table, Span span) {
        if (span.end() == span.start()) {
            return;
        }
        TableMention mention = new TableMention(table, span.start(), span.end());
        if (kind == TableUse.Kind.READ) {
            reads.add(mention);
        } else {
            writes.add(mention);
        }
    }

    void statement(Span span) {
        statements.add(span);
    }

    Set<Step> steps() {
        return steps;
    }

    Set<TableUse> uses() {
        return uses;
    }

    Set<TableRef> defined() {
        return defined;
    }

    Set<String> temporaries() {
        return temporaries;
    }

    Set<RoutineUse> calls() {
        return calls;
    }

    Set<Fact> facts() {
        return facts;
    }

    List<UnknownEffect> unknown() {
        return List.copyOf(unknown);
    }

    List<TableMention> reads() {
        return reads;
    }

    List<TableMention> writes() {
        return writes;
    }

    int statements() {
        return statements.size();
    }
}
