package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.config.name.TableRef;
import java.util.Comparator;

/** Data of one table reaching another through one statement. Two statements that do the same make two edges. */
public record LineageEdge(TableRef from, TableRef to, Evidence evidence, Grade grade, Flow flow)
        implements Comparable<LineageEdge> {

    private static final Comparator<LineageEdge> ORDER = Comparator.comparing(LineageEdge::from)
            .thenComparing(LineageEdge::to)
            .thenComparing(edge -> edge.evidence().file())
            .thenComparing(edge -> edge.evidence().line())
            .thenComparing(edge -> edge.evidence().statement())
            .thenComparing(
                    edge -> edge.evidence().routine().map(TableRef::toString).orElse(""))
            .thenComparing(LineageEdge::flow)
            .thenComparing(LineageEdge::grade);

    @Override
    public int compareTo(LineageEdge other) {
        return ORDER.compare(this, other);
    }
}
