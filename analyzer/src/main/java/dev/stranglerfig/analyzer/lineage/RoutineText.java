package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.LoopValues;
import dev.stranglerfig.analyzer.statement.Routine;

/** Whether what a routine does depends on the texts it is called with. */
final class RoutineText {

    private RoutineText() {}

    /** Whether it puts SQL together, or hands its parameters on to a routine that may. */
    static boolean buildsSql(Routine routine) {
        return routine.statements().stream()
                .anyMatch(statement -> statement instanceof Call
                        || statement instanceof Control.Loop loop && loop.values() instanceof LoopValues.DynamicRows);
    }
}
