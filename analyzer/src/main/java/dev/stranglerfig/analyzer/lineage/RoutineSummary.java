package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what each routine does from the logs of the scripts that define them. */
final class RoutineSummary {

    private RoutineSummary() {}

    static List<RoutineLineage> of(Collection<ScriptFlow> flows, Set<TableRef> passing) {
        List<RoutineLineage> routines = new ArrayList<>();
        for (ScriptFlow flow : flows) {
            Map<TableRef, Evidence> defined = new TreeMap<>(flow.log().routines());
            defined.forEach((name, evidence) -> routines.add(routine(flow.log(), flow.uses(passing), name, evidence)));
        }
        return routines.stream()
                .sorted((left, right) -> left.name().compareTo(right.name()))
                .toList();
    }

    private static RoutineLineage routine(FlowLog log, List<TableUse> all, TableRef name, Evidence defined) {
        List<TableUse> uses = all.stream()
                .filter(use -> use.evidence().routine().equals(Optional.of(name)))
                .toList();
        List<TableRef> calls = log.calls().stream()
                .filter(call -> call.caller().equals(Optional.of(name)))
                .map(FlowLog.RoutineUse::called)
                .distinct()
                .sorted()
                .toList();
        return new RoutineLineage(
                name,
                defined,
                ScriptFlow.tables(uses, List.of(TableUse.Kind.READ)),
                ScriptFlow.tables(uses, List.of(TableUse.Kind.WRITTEN)),
                calls);
    }
}
