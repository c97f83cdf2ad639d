package dev.stranglerfig.migrator.slice;

import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.config.name.TableRef;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts out of an estate's lineage what computes a set of tables: their direct sources, the statements that write them, and the raw inputs. */
public final class Slicer {

    private final LineageGraph lineage;

    public Slicer(LineageGraph lineage) {
        this.lineage = lineage;
    }

    /** The slice of these tables. One that the lineage does not know has no sources and no writers. */
    public Slice slice(Collection<TableRef> tables) {
        Set<TableRef> wanted = new TreeSet<>(tables);
        Set<TableRef> reached = new TreeSet<>(wanted);
        wanted.forEach(table -> reached.addAll(lineage.ancestors(table)));
        reached.retainAll(lineage.externalInputs());
        List<SlicedTable> sliced = wanted.stream().map(this::sliced).toList();
        return new Slice(sliced, List.copyOf(reached));
    }

    private SlicedTable sliced(TableRef table) {
        List<String> writers = lineage.writers(table).stream()
                .map(Slicer::place)
                .distinct()
                .sorted()
                .toList();
        return new SlicedTable(table, List.copyOf(lineage.upstream(table)), writers);
    }

    private static String place(Evidence evidence) {
        return evidence.file() + ":" + evidence.line();
    }
}
