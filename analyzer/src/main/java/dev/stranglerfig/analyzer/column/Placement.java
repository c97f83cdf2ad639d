package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Placing;
import java.util.ArrayList;
import java.util.List;

/** Gives the outputs of a query the names of the columns they are put into. */
final class Placement {

    private Placement() {}

    static Relation of(Relation rows, Placing placing, Base target) {
        if (placing.matching() == Placing.Matching.BY_NAME) {
            return rows;
        }
        if (!placing.columns().isEmpty()) {
            return of(rows, placing.columns());
        }
        boolean known = target.completeness() == Base.Completeness.ALL;
        List<String> columns = new ArrayList<>(known ? target.columns() : List.of());
        placing.fixed().forEach(fixed -> fixed.columns().forEach(column -> columns.remove(column.last())));
        return of(rows, columns);
    }

    /** By position as far as no star of unknown columns stands before; behind it by name, which is less sure. */
    static Relation of(Relation rows, List<String> names) {
        if (names.isEmpty() || rows.columns().isEmpty()) {
            return rows;
        }
        int sure = rows.sure();
        List<Column> placed = new ArrayList<>();
        for (int index = 0; index < rows.columns().size(); index++) {
            Column column = rows.columns().get(index);
            if (index >= sure) {
                placed.add(unsure(column));
            } else if (index < names.size()) {
                placed.add(column.named(names.get(index)));
            } else {
                placed.add(column);
            }
        }
        return new Relation(placed, rows.opens(), rows.influences(), rows.counted());
    }

    private static Column unsure(Column column) {
        List<Strand> strands = column.strands().stream()
                .map(strand -> new Strand(strand.origins().through(Influence.VALUE, Grade.INFERRED), strand.at()))
                .toList();
        return new Column(column.name(), strands);
    }
}
