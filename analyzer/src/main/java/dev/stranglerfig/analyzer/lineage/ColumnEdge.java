package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.config.name.ColumnRef;
import java.util.Comparator;

/**
 * A column reaching another through one statement: {@code dbo.orders.total -> dw.fact.amount}.
 *
 * @param evidence its line is that of the expression which computes the column
 */
public record ColumnEdge(ColumnRef from, ColumnTarget to, Evidence evidence, Grade grade, Influence influence)
        implements Comparable<ColumnEdge> {

    private static final Comparator<ColumnEdge> ORDER = Comparator.comparing(ColumnEdge::from)
            .thenComparing(ColumnEdge::to)
            .thenComparing(ColumnEdge::influence)
            .thenComparing(edge -> edge.evidence().file())
            .thenComparing(edge -> edge.evidence().line())
            .thenComparing(edge -> edge.evidence().statement())
            .thenComparing(
                    edge -> edge.evidence().routine().map(Object::toString).orElse(""))
            .thenComparing(ColumnEdge::grade);

    @Override
    public int compareTo(ColumnEdge other) {
        return ORDER.compare(this, other);
    }
}
