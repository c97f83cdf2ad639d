package dev.stranglerfig.analyzer.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a query, a table or a common table expression offers: known columns in their order, columns that are not known, what chose its rows, and
 * which places its rows are counted in.
 */
public final class Relation {

    public static final Relation NOTHING = new Relation(List.of(), List.of(), Origins.NONE, Origins.NONE);

    private static final int FEW = 8;

    /** Beyond this, looking at every column takes too long. */
    private static final int MANY = 400;

    private final List<Column> columns;
    private final List<Open> opens;
    private final Origins influences;
    private final Origins counted;
    private final Map<String, Integer> positions = new HashMap<>();

    public Relation(List<Column> columns, List<Open> opens, Origins influences, Origins counted) {
        this.columns = List.copyOf(columns);
        this.opens = List.copyOf(opens);
        this.influences = influences;
        this.counted = counted;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Open> opens() {
        return opens;
    }

    public Origins influences() {
        return influences;
    }

    /** The rows of which places are counted in it. */
    public Origins counted() {
        return counted;
    }

    public boolean isOpen() {
        return !opens.isEmpty();
    }

    /** The known column of this name, of several the first; when none is written so, one that differs only in case. */
    public Optional<Column> column(String name) {
        Optional<Column> exact = exact(name);
        if (exact.isPresent() || columns.size() > MANY) {
            return exact;
        }
        for (Column column : columns) {
            if (column.name().equalsIgnoreCase(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private Optional<Column> exact(String name) {
        if (columns.size() <= FEW) {
            for (Column column : columns) {
                if (column.name().equals(name)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
        if (positions.isEmpty()) {
            for (int index = 0; index < columns.size(); index++) {
                positions.putIfAbsent(columns.get(index).name(), index);
            }
        }
        return Optional.ofNullable(positions.get(name)).map(columns::get);
    }

    /** How many known columns stand where they stand whatever the columns that are not known are. */
    public int sure() {
        if (opens.isEmpty()) {
            return columns.size();
        }
        return opens.get(0).position();
    }

    /** The columns under other names, as far as there are names for them. */
    public Relation named(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        if (columns.isEmpty() && opens.size() == 1) {
            return listed(names);
        }
        List<Column> renamed = new ArrayList<>();
        int sure = sure();
        for (int index = 0; index < columns.size(); index++) {
            boolean known = index < sure && index < names.size();
            renamed.add(known ? columns.get(index).named(names.get(index)) : columns.get(index));
        }
        return new Relation(renamed, opens, influences, counted);
    }

    /** {@code t AS a (x, y)} where nothing is known of t: each of its columns may be any. */
    private Relation listed(List<String> names) {
        List<Column> listed = new ArrayList<>();
        for (String name : names) {
            listed.add(Column.of(
                    name, Origins.of(opens.get(0).star()), opens.get(0).at()));
        }
        return new Relation(listed, List.of(), influences, counted);
    }

    /** What rows are chosen by that are compared with the rows of this relation. */
    Origins choosing() {
        Origins.Builder found = new Origins.Builder();
        columns.forEach(column -> found.addAll(column.origins().through(Influence.FILTER, Grade.PROVEN)));
        opens.forEach(open -> found.add(open.star().through(Influence.FILTER, Grade.PROVEN)));
        return found.addAll(influences).build();
    }

    Relation withInfluences(Origins others) {
        return new Relation(columns, opens, others, counted);
    }
}
