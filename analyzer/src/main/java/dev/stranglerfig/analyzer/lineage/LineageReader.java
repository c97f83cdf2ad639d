package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.intake.StatementReader;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Templates;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Follows single scripts, any number one after the other: {@code new LineageReader().read(request)}. What it learns of a dialect is kept for the
 * next script, what it learns of a script is not.
 */
public final class LineageReader {

    /** Calls in calls in calls, each handing texts on. */
    private static final int MOST_ROUNDS = 4;

    private final StatementReader statements = new StatementReader();

    /** What the script of the request does, without what its setup does. */
    public ScriptLineage read(LineageRequest request) {
        EstateIndex index = new EstateIndex(statements);
        Templates templates = request.options().templates();
        List<ScriptReading> readings = new ArrayList<>();
        request.known().definitions().forEach(script -> readings.add(read(script, templates)));
        readings.add(read(request.script(), templates));
        IdentifierRules rules = Dialects.named(request.script().dialect()).identifiers();
        index.addKnown(request.known().columns(), rules);
        readings.forEach(reading -> index.addStatements(reading.statements()));
        List<ScriptFlow> flows = followed(readings, index, request.options());
        Set<TableRef> passing = PassingTables.of(flows);
        ScriptFlow asked = flows.get(flows.size() - 1);
        return asked.lineage(edges(flows, asked.path(), passing), columns(flows, asked.path(), passing), passing);
    }

    private ScriptReading read(SqlScript script, Templates templates) {
        return statements.read(script, Dialects.named(script.dialect()), templates);
    }

    /** All scripts in one session; again when calls with known texts open what routines put together from their parameters. */
    private static List<ScriptFlow> followed(List<ScriptReading> readings, EstateIndex index, LineageOptions options) {
        List<ScriptFlow> flows = new ArrayList<>();
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            flows.clear();
            Session session =
                    Session.of(readings.get(readings.size() - 1).script().path(), index, options);
            readings.forEach(reading -> flows.add(ScriptFlow.follow(reading, session, options)));
            changed = false;
            for (ScriptFlow flow : flows) {
                changed |= !index.learn(flow.log().given()).isEmpty();
            }
        }
        return flows;
    }

    private static List<ColumnEdge> columns(List<ScriptFlow> flows, String path, Set<TableRef> passing) {
        List<ColumnStep> steps = new ArrayList<>();
        flows.forEach(flow -> steps.addAll(flow.columns(passing)));
        return ColumnEdges.of(steps).stream()
                .filter(edge -> edge.evidence().file().equals(path))
                .toList();
    }

    private static List<LineageEdge> edges(List<ScriptFlow> flows, String path, Set<TableRef> passing) {
        List<Step> steps =
                flows.stream().flatMap(flow -> flow.steps(passing).stream()).toList();
        return EdgeResolver.edges(steps).stream()
                .filter(edge -> edge.evidence().file().equals(path))
                .toList();
    }
}
