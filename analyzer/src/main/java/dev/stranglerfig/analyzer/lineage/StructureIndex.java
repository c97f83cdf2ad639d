package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Structure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Which end, and which branches, belong to which head in a flat list of statements. */
final class StructureIndex {

    private static final int NO_END = -1;

    private final int[] ends;
    private final List<List<Integer>> branches = new ArrayList<>();

    StructureIndex(List<Statement> statements) {
        ends = new int[statements.size()];
        Arrays.fill(ends, NO_END);
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < ends.length; index++) {
            branches.add(List.of());
            Statement statement = statements.get(index);
            if (opens(statement)) {
                branches.set(index, new ArrayList<>());
                open.push(index);
            } else if (statement instanceof Control.Enter enter && enter.structure() == Structure.BRANCH) {
                if (!open.isEmpty()) {
                    branches.get(open.peek()).add(index);
                }
            } else if (statement instanceof Control.Leave && !open.isEmpty()) {
                ends[open.pop()] = index;
            }
        }
    }

    /** Where the structure that begins here ends, or an index before it when it has no end. */
    int endOf(int head) {
        return ends[head];
    }

    /** The ELSIF, ELSE and WHEN of the IF or CASE that begins here. */
    List<Integer> branchesOf(int head) {
        return branches.get(head);
    }

    private static boolean opens(Statement statement) {
        boolean structure = statement instanceof Control.Enter enter
                && enter.structure() != Structure.BRANCH
                && enter.structure() != Structure.HANDLER;
        return structure || statement instanceof Control.Loop;
    }
}
