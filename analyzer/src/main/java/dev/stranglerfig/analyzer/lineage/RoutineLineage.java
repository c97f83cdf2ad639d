package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * What the body of one routine does, without what the routines it calls do.
 *
 * @param defined where it was read
 * @param calls other routines that it runs
 */
public record RoutineLineage(
        TableRef name, Evidence defined, List<TableRef> inputs, List<TableRef> outputs, List<TableRef> calls) {

    public RoutineLineage {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        calls = List.copyOf(calls);
    }
}
