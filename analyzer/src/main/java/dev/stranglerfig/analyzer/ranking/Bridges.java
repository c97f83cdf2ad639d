package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.lineage.LineageEdge;
import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the flows that are cut when a set of tables moves. */
final class Bridges {

    /** Setting up one copy that runs every day; an assumption, like the efforts of tables. */
    private static final double DAYS_PER_TABLE = 0.5;

    private Bridges() {}

    /** Feeds in before syncs back, then by tables. A cut between two tables is one bridge, however many statements make it. */
    static List<Bridge> of(Estate estate, Set<TableRef> moving) {
        Map<TableRef, Map<TableRef, List<LineageEdge>>> cut = new TreeMap<>();
        for (LineageEdge edge : estate.graph().edges()) {
            if (moving.contains(edge.from()) != moving.contains(edge.to())) {
                cut.computeIfAbsent(edge.from(), key -> new TreeMap<>())
                        .computeIfAbsent(edge.to(), key -> new ArrayList<>())
                        .add(edge);
            }
        }
        List<Bridge> feeds = new ArrayList<>();
        List<Bridge> syncs = new ArrayList<>();
        cut.values()
                .forEach(targets -> targets.values().forEach(edges -> {
                    Bridge bridge = bridge(edges, moving);
                    (bridge.direction() == Bridge.Direction.FEED_IN ? feeds : syncs).add(bridge);
                }));
        feeds.addAll(syncs);
        return feeds;
    }

    /** Person-days: a table is carried over once, whatever it feeds on the other side. */
    static double days(List<Bridge> bridges) {
        Set<TableRef> carried = new TreeSet<>();
        bridges.forEach(bridge -> carried.add(bridge.from()));
        return DAYS_PER_TABLE * carried.size();
    }

    private static Bridge bridge(List<LineageEdge> edges, Set<TableRef> moving) {
        LineageEdge first = edges.get(0);
        Bridge.Direction direction =
                moving.contains(first.to()) ? Bridge.Direction.FEED_IN : Bridge.Direction.SYNC_BACK;
        return new Bridge(direction, first.from(), first.to(), edges.size(), first.evidence());
    }
}
