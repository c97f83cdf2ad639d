package dev.stranglerfig.analyzer.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of several queries as one, as in UNION: columns meet by their position, under the names of the first query. Behind a star whose columns
 * are not known positions say nothing; there columns meet by name.
 */
final class Combination {

    private final List<Relation> arms;
    private final Relation first;
    private final Map<String, List<Strand>> strands = new LinkedHashMap<>();

    private Combination(List<Relation> arms) {
        this.arms = arms;
        this.first = arms.get(0);
    }

    static Relation of(List<Relation> arms) {
        if (arms.size() == 1) {
            return arms.get(0);
        }
        int sure = arms.stream().mapToInt(Relation::sure).min().orElse(0);
        return new Combination(arms).relation(sure);
    }

    /** Columns meet by their names only, as in {@code UNION ALL BY NAME}. */
    static Relation byName(List<Relation> arms) {
        return new Combination(arms).relation(0);
    }

    /** @param sure how many columns meet by their position */
    private Relation relation(int sure) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < sure; index++) {
            columns.add(byPosition(index));
        }
        for (Relation arm : arms) {
            byName(arm, sure);
        }
        strands.forEach((name, found) -> columns.add(new Column(name, found)));
        Origins.Builder influences = new Origins.Builder();
        Origins.Builder counted = new Origins.Builder();
        List<Open> opens = new ArrayList<>();
        for (Relation arm : arms) {
            influences.addAll(arm.influences());
            counted.addAll(arm.counted());
            arm.opens().stream().filter(open -> !opens.contains(open)).forEach(opens::add);
        }
        return new Relation(columns, opens, influences.build(), counted.build());
    }

    private Column byPosition(int index) {
        List<Strand> all = new ArrayList<>();
        for (Relation arm : arms) {
            all.addAll(arm.columns().get(index).strands());
        }
        return new Column(first.columns().get(index).name(), all);
    }

    private void byName(Relation arm, int from) {
        boolean open = arms.stream().anyMatch(Relation::isOpen);
        Grade grade = open ? Grade.INFERRED : Grade.PROVEN;
        for (Column column : arm.columns().subList(from, arm.columns().size())) {
            List<Strand> known = strands.computeIfAbsent(column.name(), name -> new ArrayList<>());
            for (Strand strand : column.strands()) {
                known.add(new Strand(strand.origins().through(Influence.VALUE, grade), strand.at()));
            }
        }
    }
}
