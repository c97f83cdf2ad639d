package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Whole;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One script followed: its log, with what only passed by taken out of the tables. */
final class ScriptFlow {

    /** The owner of tables that exist only until they are renamed; no script is called so. */
    private static final String RENAMED = "(renamed)";

    /** The owner of views that are seen through. */
    private static final String VIEW = "(view)";

    private final ScriptReading reading;
    private final FlowLog log;
    private final LineageOptions options;
    private final EstateIndex index;

    private ScriptFlow(ScriptReading reading, FlowLog log, LineageOptions options, EstateIndex index) {
        this.reading = reading;
        this.log = log;
        this.options = options;
        this.index = index;
    }

    static ScriptFlow follow(ScriptReading reading, EstateIndex index, LineageOptions options) {
        return follow(reading, Session.of(reading.script().path(), index, options), options);
    }

    /** Follows a script in a session that others may have used before. */
    static ScriptFlow follow(ScriptReading reading, Session session, LineageOptions options) {
        FlowLog log = new FlowLog();
        FlowContext context = new FlowContext(
                reading, Dialects.named(reading.script().dialect()), session, Symbols.none(), log, Optional.empty());
        new StatementRun(context, reading.statements()).run();
        return new ScriptFlow(reading, log, options, session.index());
    }

    String path() {
        return reading.script().path();
    }

    FlowLog log() {
        return log;
    }

    /** Whether the script defines one of the routines. */
    boolean defines(Set<TableRef> routines) {
        return !Collections.disjoint(log.routines().keySet(), routines);
    }

    List<Step> steps(Set<TableRef> passing) {
        if (isSettled(passing)) {
            return List.copyOf(log.steps());
        }
        return log.steps().stream()
                .map(step -> new Step(
                        settled(step.from(), passing),
                        settled(step.to(), passing),
                        step.evidence(),
                        step.grade(),
                        step.flow()))
                .toList();
    }

    List<ColumnStep> columns(Set<TableRef> passing) {
        if (isSettled(passing)) {
            return List.copyOf(log.columns());
        }
        List<ColumnStep> settled = new ArrayList<>(log.columns().size());
        for (ColumnStep step : log.columns()) {
            ColumnStep.Node to = settled(step.to(), passing);
            if (to.place() instanceof Place.Table && to.column().equals(Whole.COUNT)) {
                continue;
            }
            settled.add(
                    new ColumnStep(settled(step.from(), passing), to, step.evidence(), step.grade(), step.influence()));
        }
        return settled;
    }

    /** Whether every place stays what it is. */
    private boolean isSettled(Set<TableRef> passing) {
        return passing.isEmpty()
                && options.temporaries() != LineageOptions.Temporaries.KEPT
                && options.views() != LineageOptions.Views.EXPANDED;
    }

    private ColumnStep.Node settled(ColumnStep.Node node, Set<TableRef> passing) {
        Place place = settled(node.place(), passing);
        if (place == node.place()) {
            return node;
        }
        return new ColumnStep.Node(place, node.column());
    }

    List<TableUse> uses(Set<TableRef> passing) {
        return log.uses().stream().filter(use -> !passing.contains(use.table())).toList();
    }

    /** What the script as a whole does, given the edges that its statements make. */
    ScriptLineage lineage(List<LineageEdge> edges, List<ColumnEdge> columns, Set<TableRef> passing) {
        List<TableUse> uses = uses(passing);
        return new ScriptLineage(
                reading.script().path(),
                log.statements(),
                tables(uses, List.of(TableUse.Kind.READ)),
                outputs(uses),
                List.copyOf(log.temporaries()),
                new ArrayList<>(new TreeSet<>(
                        log.calls().stream().map(FlowLog.RoutineUse::called).toList())),
                log.facts().stream().sorted().toList(),
                edges,
                columns,
                reading.account(log.unknown()));
    }

    private List<TableRef> outputs(List<TableUse> uses) {
        Set<TableRef> renamed = log.filledAndRenamed();
        return uses.stream()
                .filter(use ->
                        use.kind().fills() || renamed.contains(use.table()) && use.kind() == TableUse.Kind.RENAMED)
                .map(TableUse::table)
                .distinct()
                .sorted()
                .toList();
    }

    static List<TableRef> tables(Collection<TableUse> uses, List<TableUse.Kind> kinds) {
        return uses.stream()
                .filter(use -> kinds.contains(use.kind()))
                .map(TableUse::table)
                .distinct()
                .sorted()
                .toList();
    }

    private Place settled(Place place, Set<TableRef> passing) {
        if (place instanceof Place.Table table && passing.contains(table.name())) {
            return new Place.Temporary(RENAMED, table.name().toString(), 0);
        }
        boolean expanded = options.views() == LineageOptions.Views.EXPANDED;
        if (expanded && place instanceof Place.Table view && index.isView(view.name())) {
            return new Place.Temporary(VIEW, view.name().toString(), 0);
        }
        boolean keep = options.temporaries() == LineageOptions.Temporaries.KEPT;
        if (keep && place instanceof Place.Temporary temporary) {
            return new Place.Table(TableRef.of(temporary.name()));
        }
        return place;
    }
}
