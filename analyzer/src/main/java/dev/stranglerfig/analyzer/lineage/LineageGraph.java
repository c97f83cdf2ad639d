package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * Which table's data reaches which other table, over a whole estate. Temporary tables, common table expressions and variables are flowed
 * through: every node is a table that outlives its script. All answers are sorted.
 */
public final class LineageGraph {

    private static final Set<TableUse.Kind> READS = EnumSet.of(TableUse.Kind.READ);

    /** A table that gets its rows under another name and is then renamed is written by nobody else. */
    private static final Set<TableUse.Kind> WRITES = EnumSet.of(TableUse.Kind.WRITTEN, TableUse.Kind.RENAMED);

    private final SortedSet<TableRef> tables;
    private final List<LineageEdge> edges;
    private final List<TableUse> uses;
    private final Graph<TableRef, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

    /** @param uses every read and write, also those without an edge (a table filled from constants, a query that writes nothing) */
    public LineageGraph(Collection<LineageEdge> edges, Collection<TableUse> uses) {
        this.edges = edges.stream().sorted().distinct().toList();
        this.uses = uses.stream().sorted().distinct().toList();
        SortedSet<TableRef> all = new TreeSet<>();
        this.uses.forEach(use -> all.add(use.table()));
        this.edges.forEach(edge -> Collections.addAll(all, edge.from(), edge.to()));
        this.tables = Collections.unmodifiableSortedSet(all);
        all.forEach(graph::addVertex);
        this.edges.forEach(edge -> graph.addEdge(edge.from(), edge.to()));
    }

    /** Every table that is read or written. */
    public Set<TableRef> tables() {
        return tables;
    }

    public List<LineageEdge> edges() {
        return edges;
    }

    public List<TableUse> uses() {
        return uses;
    }

    /** The tables that this one is filled from in one step. */
    public Set<TableRef> upstream(TableRef table) {
        if (!graph.containsVertex(table)) {
            return Set.of();
        }
        return new TreeSet<>(Graphs.predecessorListOf(graph, table));
    }

    /** The tables that are filled from this one in one step. */
    public Set<TableRef> downstream(TableRef table) {
        if (!graph.containsVertex(table)) {
            return Set.of();
        }
        return new TreeSet<>(Graphs.successorListOf(graph, table));
    }

    /** Everything whose data can reach this table, itself left out unless it stands in a cycle with another table. */
    public Set<TableRef> ancestors(TableRef table) {
        return reached(new EdgeReversedGraph<>(graph), table);
    }

    /** Everything that data of this table can reach, itself left out unless it stands in a cycle with another table. */
    public Set<TableRef> descendants(TableRef table) {
        return reached(graph, table);
    }

    /** The groups of two or more tables that are filled from each other in a circle. A table that reads itself is no cycle. */
    public List<Set<TableRef>> cycles() {
        return new KosarajuStrongConnectivityInspector<>(graph)
                .stronglyConnectedSets().stream()
                        .filter(group -> group.size() > 1)
                        .<Set<TableRef>>map(TreeSet::new)
                        .sorted(Comparator.comparing(group -> group.iterator().next()))
                        .toList();
    }

    /** Read, and written by nothing that was read: where data enters the estate. */
    public Set<TableRef> externalInputs() {
        Set<TableRef> found = used(READS);
        found.removeAll(used(WRITES));
        return found;
    }

    /** Written, and read by nothing that was read: marts for people, or dead tables. */
    public Set<TableRef> deadEnds() {
        Set<TableRef> found = used(WRITES);
        found.removeAll(used(READS));
        return found;
    }

    /** The statements that write the table. */
    public List<Evidence> writers(TableRef table) {
        return evidence(table, WRITES);
    }

    /** The statements that read the table. */
    public List<Evidence> readers(TableRef table) {
        return evidence(table, READS);
    }

    private List<Evidence> evidence(TableRef table, Set<TableUse.Kind> kinds) {
        return uses.stream()
                .filter(use -> kinds.contains(use.kind()) && use.table().equals(table))
                .map(TableUse::evidence)
                .distinct()
                .toList();
    }

    private Set<TableRef> used(Set<TableUse.Kind> kinds) {
        return uses.stream()
                .filter(use -> kinds.contains(use.kind()))
                .map(TableUse::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<TableRef> reached(Graph<TableRef, DefaultEdge> direction, TableRef start) {
        if (!direction.containsVertex(start)) {
            return Set.of();
        }
        Set<TableRef> found = new TreeSet<>();
        List<TableRef> circle = new ArrayList<>();
        new BreadthFirstIterator<>(direction, start).forEachRemaining(table -> {
            if (!table.equals(start)) {
                found.add(table);
            }
            if (!table.equals(start) && direction.containsEdge(table, start)) {
                circle.add(start);
            }
        });
        found.addAll(circle);
        return found;
    }
}
