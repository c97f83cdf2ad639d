package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows statements one after the other. A loop over values that are all known runs once per value, so that the SQL it puts together is known
 * too; any other loop runs once.
 */
final class StatementRun {

    private static final int MOST_STEPS = 20_000;

    /** Loops in loops that run once per value. */
    private static final int DEEPEST_UNROLLED = 4;

    /** Branches in branches that are chosen by known texts. */
    private static final int DEEPEST_CHOICES = 50;

    private final FlowContext context;
    private final List<Statement> statements;
    private final StructureIndex structures;
    private final StatementFlow flow;
    private final Branches branches;
    private int steps;
    private int unrolled;
    private int choices;

    StatementRun(FlowContext context, List<Statement> statements) {
        this.context = context;
        this.statements = statements;
        this.structures = new StructureIndex(statements);
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
            int end = structures.endOf(index);
            boolean done = end > index && (known(statement, index, end) || chosen(statement, index, end));
            if (done) {
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

    private boolean known(Statement statement, int start, int end) {
        return statement instanceof Control.Loop loop && rounds(loop, start, end);
    }

    /** Runs only the branch that the known texts choose; false when they do not tell. */
    private boolean chosen(Statement statement, int start, int end) {
        boolean mayChoose = unrolled > 0 || context.symbols().isCalledWithTexts();
        if (!mayChoose || choices == DEEPEST_CHOICES || !(statement instanceof Control.Enter head)) {
            return false;
        }
        if (head.structure() != Structure.IF && head.structure() != Structure.CASE) {
            return false;
        }
        BranchChoice choice = new BranchChoice(context.symbols().values(), head);
        List<Integer> starts = new ArrayList<>(structures.branchesOf(start));
        if (head.structure() == Structure.IF) {
            starts.add(0, start);
        }
        starts.add(end);
        for (int branch = 0; branch + 1 < starts.size(); branch++) {
            Control.Enter entered = (Control.Enter) statements.get(starts.get(branch));
            Optional<Boolean> taken = choice.isTaken(entered);
            if (taken.isEmpty()) {
                return false;
            }
            if (taken.get()) {
                choices++;
                run(starts.get(branch) + 1, starts.get(branch + 1));
                choices--;
                return true;
            }
        }
        return true;
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
}
