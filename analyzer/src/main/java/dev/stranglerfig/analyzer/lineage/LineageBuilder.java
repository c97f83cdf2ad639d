package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.intake.StatementReader;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Builds the lineage of an estate: {@code new LineageBuilder().build(scripts, catalogue)}. Pure: the same scripts give the same result, in the
 * same order.
 */
public final class LineageBuilder {

    /** Calls in calls in calls, each handing texts on. */
    private static final int MOST_ROUNDS = 4;

    /** Scripts that are read before their reading is told. */
    private static final int SIDE_BY_SIDE = 64;

    private final LineageOptions options;
    private final Consumer<SqlScript> onRead;
    private final StatementReader reader = new StatementReader();

    public LineageBuilder() {
        this(LineageOptions.DEFAULT);
    }

    public LineageBuilder(LineageOptions options) {
        this(options, script -> {});
    }

    /** @param onRead is told of each script once it is read, before its data is followed */
    public LineageBuilder(LineageOptions options, Consumer<SqlScript> onRead) {
        this.options = options;
        this.onRead = onRead;
    }

    /**
     * Follows the data of all scripts.
     *
     * @param scripts in the order in which they run, as far as that is known
     * @param catalogue of the database they run on; views and routines that no script defines are read from it
     */
    public LineageResult build(List<SqlScript> scripts, Optional<Catalogue> catalogue) {
        EstateIndex index = new EstateIndex(reader);
        List<ScriptReading> readings = new ArrayList<>(read(scripts));
        readings.forEach(reading -> index.addStatements(reading.statements()));
        catalogue.ifPresent(known -> readings.addAll(read(CatalogueScripts.of(known, index, scripts))));
        catalogue.ifPresent(index::addCatalogue);
        return result(followed(readings, index, withCatalogue(catalogue)));
    }

    /**
     * Follows the data of all scripts, with what is known of tables from elsewhere.
     *
     * @param scripts in the order in which they run, as far as that is known
     */
    public LineageResult build(List<SqlScript> scripts, KnownTables known) {
        EstateIndex index = new EstateIndex(reader);
        read(known.definitions()).forEach(reading -> index.addStatements(reading.statements()));
        List<ScriptReading> readings = read(scripts);
        scripts.stream()
                .map(script -> Dialects.named(script.dialect()).identifiers())
                .distinct()
                .forEach(rules -> index.addKnown(known.columns(), rules));
        readings.forEach(reading -> index.addStatements(reading.statements()));
        return result(followed(readings, index, options));
    }

    /** Reads scripts, which need nothing of each other, side by side; what is told of them is told in their order, by who asks. */
    private List<ScriptReading> read(List<SqlScript> scripts) {
        List<ScriptReading> readings = new ArrayList<>(scripts.size());
        for (int start = 0; start < scripts.size(); start += SIDE_BY_SIDE) {
            List<SqlScript> some = scripts.subList(start, Math.min(scripts.size(), start + SIDE_BY_SIDE));
            readings.addAll(some.parallelStream().map(this::read).toList());
            some.forEach(onRead);
        }
        return readings;
    }

    private ScriptReading read(SqlScript script) {
        return reader.read(script, Dialects.named(script.dialect()), options.templates());
    }

    /** Follows all scripts; those again whose routines put something together from texts that calls turned out to hand over. */
    private static List<ScriptFlow> followed(List<ScriptReading> readings, EstateIndex index, LineageOptions options) {
        List<ScriptFlow> flows = new ArrayList<>(readings.size());
        readings.forEach(reading -> flows.add(ScriptFlow.follow(reading, index, options)));
        Set<TableRef> learned = learned(flows, index);
        for (int round = 1; !learned.isEmpty() && round < MOST_ROUNDS; round++) {
            List<ScriptFlow> again = new ArrayList<>();
            for (int script = 0; script < flows.size(); script++) {
                if (flows.get(script).defines(learned)) {
                    flows.set(script, ScriptFlow.follow(readings.get(script), index, options));
                    again.add(flows.get(script));
                }
            }
            learned = learned(again, index);
        }
        return flows;
    }

    /** The routines that calls hand over texts to which were not known. */
    private static Set<TableRef> learned(List<ScriptFlow> flows, EstateIndex index) {
        Set<TableRef> learned = new HashSet<>();
        flows.forEach(flow -> learned.addAll(index.learn(flow.log().given())));
        return learned;
    }

    private LineageOptions withCatalogue(Optional<Catalogue> catalogue) {
        if (catalogue.isEmpty() || !options.searchPath().isEmpty()) {
            return options;
        }
        return options.withSearchPath(List.of("public"));
    }

    private static LineageResult result(List<ScriptFlow> flows) {
        Set<TableRef> passing = PassingTables.of(flows);
        List<Step> steps =
                flows.stream().flatMap(flow -> flow.steps(passing).stream()).toList();
        List<TableUse> uses =
                flows.stream().flatMap(flow -> flow.uses(passing).stream()).toList();
        List<LineageEdge> edges = EdgeResolver.edges(steps);
        Map<String, List<LineageEdge>> byFile = new LinkedHashMap<>();
        edges.forEach(edge -> byFile.computeIfAbsent(edge.evidence().file(), file -> new ArrayList<>())
                .add(edge));
        Map<String, List<ColumnEdge>> columns = columns(flows, passing);
        List<ScriptLineage> scripts = new ArrayList<>();
        for (ScriptFlow flow : flows) {
            List<LineageEdge> own = byFile.getOrDefault(flow.path(), List.of());
            scripts.add(flow.lineage(own, columns.getOrDefault(flow.path(), List.of()), passing));
        }
        AccountOfLoss account =
                new AccountOfLoss(scripts.stream().map(ScriptLineage::account).toList());
        return new LineageResult(new LineageGraph(edges, uses), account, scripts, RoutineSummary.of(flows, passing));
    }

    private static Map<String, List<ColumnEdge>> columns(List<ScriptFlow> flows, Set<TableRef> passing) {
        List<ColumnStep> steps = new ArrayList<>();
        flows.forEach(flow -> steps.addAll(flow.columns(passing)));
        Map<String, List<ColumnEdge>> byFile = new HashMap<>();
        for (ColumnEdge edge : ColumnEdges.of(steps)) {
            byFile.computeIfAbsent(edge.evidence().file(), file -> new ArrayList<>())
                    .add(edge);
        }
        return byFile;
    }
}
