package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what has to come along with a set of tables, until nothing more does. */
final class Closure {

    private final Estate estate;
    private final Set<TableRef> moving;
    private final List<Prerequisite> found = new ArrayList<>();

    private Closure(Estate estate, Set<TableRef> tables) {
        this.estate = estate;
        this.moving = new TreeSet<>(tables);
    }

    /** In rounds: what the tables need, then what that needs; sorted within a round. */
    static List<Prerequisite> of(Estate estate, Set<TableRef> tables) {
        Closure closure = new Closure(estate, tables);
        boolean grew = true;
        while (grew) {
            grew = closure.round();
        }
        return closure.found;
    }

    private boolean round() {
        List<Prerequisite> next = new ArrayList<>();
        for (TableRef table : moving) {
            estate.circle(table).forEach(mate -> next.add(new Prerequisite(mate, Prerequisite.Cause.CYCLE, table)));
            for (TableRef source : estate.graph().upstream(table)) {
                cause(table, source).ifPresent(cause -> next.add(new Prerequisite(source, cause, table)));
            }
        }
        int before = moving.size();
        next.stream().filter(prerequisite -> moving.add(prerequisite.table())).forEach(found::add);
        return moving.size() > before;
    }

    private Optional<Prerequisite.Cause> cause(TableRef table, TableRef source) {
        if (estate.isView(table)) {
            return Optional.of(Prerequisite.Cause.VIEW);
        }
        if (moving.containsAll(estate.graph().downstream(source))) {
            return Optional.of(Prerequisite.Cause.EXCLUSIVE);
        }
        return Optional.empty();
    }
}
