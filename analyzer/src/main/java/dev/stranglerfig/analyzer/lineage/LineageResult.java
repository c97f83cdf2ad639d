package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that reading an estate gives.
 *
 * @param scripts in the order they were given
 * @param routines by name; several definitions of one routine are several entries
 */
public record LineageResult(
        LineageGraph graph, AccountOfLoss account, List<ScriptLineage> scripts, List<RoutineLineage> routines) {

    public LineageResult {
        scripts = List.copyOf(scripts);
        routines = List.copyOf(routines);
    }

    /** Which column reaches which, script by script. */
    public List<ColumnEdge> columns() {
        return scripts.stream().flatMap(script -> script.columns().stream()).toList();
    }

    public Optional<ScriptLineage> script(String path) {
        return scripts.stream().filter(script -> script.path().equals(path)).findFirst();
    }

    /** The routines that run when these are called: they themselves and, in turn, what they call. */
    public Set<TableRef> reachedBy(List<TableRef> calls) {
        Set<TableRef> reached = new TreeSet<>(calls);
        Deque<TableRef> open = new ArrayDeque<>(calls);
        while (!open.isEmpty()) {
            TableRef name = open.poll();
            routines.stream()
                    .filter(routine -> routine.name().equals(name))
                    .flatMap(routine -> routine.calls().stream())
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
