package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what each routine does from the logs of the scripts that define them. */
final class RoutineSummary {

    private RoutineSummary() {}

    static List<RoutineLineage> of(Collection<ScriptFlow> flows, Set<TableRef> passing) {
        List<RoutineLineage> routines = new ArrayList<>();
        for (ScriptFlow flow : flows) {
            Map<TableRef, Evidence> defined = new TreeMap<>(flow.log().routines());
            Map<Optional<TableRef>, List<TableUse>> uses = flow.uses(passing).stream()
                    .collect(Collectors.groupingBy(use -> use.evidence().routine()));
            Map<Optional<TableRef>, List<FlowLog.RoutineUse>> calls =
                    flow.log().calls().stream().collect(Collectors.groupingBy(FlowLog.RoutineUse::caller));
            defined.forEach((name, evidence) -> {
                Optional<TableRef> caller = Optional.of(name);
                routines.add(routine(
                        evidence, name, uses.getOrDefault(caller, List.of()), calls.getOrDefault(caller, List.of())));
            });
        }
        return routines.stream()
                .sorted((left, right) -> left.name().compareTo(right.name()))
                .toList();
    }

    private static RoutineLineage routine(
            Evidence defined, TableRef name, List<TableUse> uses, List<FlowLog.RoutineUse> made) {
        List<TableRef> calls = made.stream()
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
