package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables that only pass by when tables are swapped: {@code t_new} is made and renamed to {@code t}, {@code t} is renamed to {@code t_old} and
 * dropped under that name. Data is followed through them; they are no nodes. Who makes and who renames may be different routines; then only a swap, whose target is moved or dropped as well, counts.
 */
final class PassingTables {

    private PassingTables() {}

    static Set<TableRef> of(Collection<ScriptFlow> flows) {
        Set<TableRef> made = new TreeSet<>();
        Set<TableRef> replaced = new TreeSet<>();
        Set<TableRef> passing = new TreeSet<>();
        for (ScriptFlow flow : flows) {
            made.addAll(flow.log().defined());
            replaced.addAll(flow.log().dropped());
            replaced.addAll(flow.log().renames().keySet());
            passing.addAll(flow.log().passedBy());
            passing.addAll(flow.log().movedAside());
        }
        for (ScriptFlow flow : flows) {
            flow.log().renames().forEach((from, to) -> {
                if (made.contains(from) && replaced.contains(to)) {
                    passing.add(from);
                }
            });
        }
        return passing;
    }
}
