package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.Control;
import dev.stranglerfig.analyzer.read.Statement;
import dev.stranglerfig.analyzer.read.Structure;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Follows statements one after the other. A loop over values that are all known runs once per value, so that the SQL it puts together is known
 * too; any other loop runs once.
 */
final class StatementRun {

    private static final int MOST_STEPS = 20_000;
    private static final int NO_END = -1;

    private final FlowContext context;
    private final List<Statement> statements;
    private final int[] loopEnds;
    private final StatementFlow flow;
    private int steps;
    private int conditions;

    StatementRun(FlowContext context, List<Statement> statements) {
        this.context = context;
        this.statements = statements;
        this.loopEnds = loopEnds(statements);
        this.flow = new StatementFlow(context, this::isConditional);
    }

    void run() {
        run(0, statements.size());
    }

    private boolean isConditional() {
        return conditions > 0;
    }

    private void run(int from, int to) {
        int index = from;
        while (index < to) {
            Statement statement = statements.get(index);
            follow(statement);
            int end = loopEnds[index];
            if (end > index && statement instanceof Control.Loop loop && rounds(loop, index, end)) {
                index = end;
            }
            index++;
        }
    }

    private void follow(Statement statement) {
        steps++;
        count(statement);
        statement.fold(flow);
    }

    /** Runs the body once per known value; false when the values are not known or too many. */
    private boolean rounds(Control.Loop loop, int start, int end) {
        List<Map<String, String>> rows = LoopRows.of(context.symbols().values(), loop);
        boolean affordable = steps + (long) rows.size() * (end - start) <= MOST_STEPS;
        if (rows.isEmpty() || !affordable) {
            return false;
        }
        Values values = context.symbols().values();
        for (Map<String, String> row : rows) {
            row.forEach((name, text) -> values.set(name, List.of(text)));
            conditions--;
            run(start + 1, end);
            conditions++;
        }
        rows.get(0).keySet().forEach(values::forget);
        conditions--;
        return true;
    }

    private void count(Statement statement) {
        if (statement instanceof Control.Loop) {
            conditions++;
        } else if (statement instanceof Control.Enter enter && opensCondition(enter.structure())) {
            conditions++;
        } else if (statement instanceof Control.Leave leave && leave.structure() != Structure.BLOCK) {
            conditions = Math.max(0, conditions - 1);
        }
    }

    private static boolean opensCondition(Structure structure) {
        return structure == Structure.IF || structure == Structure.CASE || structure == Structure.LOOP;
    }

    private static int[] loopEnds(List<Statement> statements) {
        int[] ends = new int[statements.size()];
        Arrays.fill(ends, NO_END);
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < ends.length; index++) {
            Statement statement = statements.get(index);
            boolean plain = statement instanceof Control.Enter enter && enter.structure() == Structure.LOOP;
            if (plain || statement instanceof Control.Loop) {
                open.push(index);
            } else if (statement instanceof Control.Leave leave
                    && leave.structure() == Structure.LOOP
                    && !open.isEmpty()) {
                ends[open.pop()] = index;
            }
        }
        return ends;
    }
}
