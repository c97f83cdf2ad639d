package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.Call;
import dev.stranglerfig.analyzer.read.Control;
import dev.stranglerfig.analyzer.read.LoopValues;
import dev.stranglerfig.analyzer.read.Routine;

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
