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

    /** Loops in loops that run once per value. */
    private static final int DEEPEST_UNROLLED = 4;

    private static final int NO_END = -1;

    private final FlowContext context;
    private final List<Statement> statements;
    private final int[] loopEnds;
    private final StatementFlow flow;
    private final Branches branches;
    private int steps;
    private int unrolled;

    StatementRun(FlowContext context, List<Statement> statements) {
        this.context = context;
        this.statements = statements;
        this.loopEnds = loopEnds(statements);
        this.flow = new StatementFlow(context);
        this.branches = new Branches(context);
    }

    void run() {
        run(0, statements.size());
    }

    private void run(int from, int to) {
        int index = from;
        while (index < to) {
            Statement statement = statements.get(index);
            int end = loopEnds[index];
            if (end > index && statement instanceof Control.Loop loop && rounds(loop, index, end)) {
                index = end + 1;
                continue;
            }
            follow(statement);
            index++;
        }
    }

    private void follow(Statement statement) {
        steps++;
        if (statement instanceof Control.Enter enter) {
            branches.enter(enter);
        }
        statement.fold(flow);
        if (statement instanceof Control.Loop loop) {
            branches.enterLoop(loop.span());
        }
        if (statement instanceof Control.Leave leave) {
            branches.leave(leave.structure(), leave.span());
        }
    }

    /** Runs the body once per known value; false when the values are not known or too many. */
    private boolean rounds(Control.Loop loop, int start, int end) {
        Values values = context.symbols().values();
        List<Map<String, String>> rows = LoopRows.of(values, loop);
        boolean affordable = steps + (long) rows.size() * (end - start) <= MOST_STEPS;
        if (rows.isEmpty() || !affordable || unrolled == DEEPEST_UNROLLED) {
            return false;
        }
        loop.fold(flow);
        unrolled++;
        for (Map<String, String> row : rows) {
            row.forEach((name, text) -> values.set(name, List.of(text)));
            run(start + 1, end);
        }
        unrolled--;
        rows.get(0).keySet().forEach(values::forget);
        return true;
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
