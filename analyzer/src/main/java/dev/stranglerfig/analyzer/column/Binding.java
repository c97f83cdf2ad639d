package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One source of a FROM clause as names see it.
 *
 * @param names what it can be called: its alias, else the parts of the table's name
 * @param relation what it offers
 * @param base the table, when it is one
 * @param otherwise where the value of any other field of it comes from; null when it has no others
 */
record Binding(
        List<String> names,
        Relation relation,
        Optional<Base> base,
        @Nullable Origins otherwise) {

    Binding {
        names = List.copyOf(names);
    }

    static Binding of(Optional<String> alias, Relation relation) {
        return new Binding(alias.map(List::of).orElse(List.of()), relation, Optional.empty(), null);
    }

    static Binding table(QualifiedName name, Optional<String> alias, Relation relation, Optional<Base> base) {
        return new Binding(alias.map(List::of).orElse(name.parts()), relation, base, null);
    }

    /** The same source by another name. */
    Binding called(String name) {
        return new Binding(List.of(name), relation, base, otherwise);
    }

    /** Whether the first parts of a written name are a name of this source. */
    boolean isCalled(List<String> written, int count) {
        int shared = Math.min(count, names.size());
        if (shared == 0) {
            return false;
        }
        for (int back = 1; back <= shared; back++) {
            if (!names.get(names.size() - back).equals(written.get(count - back))) {
                return false;
            }
        }
        return count <= names.size() || base.isPresent() && isPlaced(written, count);
    }

    boolean isCalled(String name) {
        return !names.isEmpty() && names.get(names.size() - 1).equals(name);
    }

    /** Whether it has a name that is not its table's. */
    boolean hasAlias() {
        return names.size() == 1
                && base.isPresent()
                && base.get().place() instanceof Place.Table table
                && aliased(table);
    }

    /** Whether the table behind an alias is called so, as in {@code SELECT orders.id FROM orders o}. */
    boolean isTable(List<String> written, int count) {
        if (base.isEmpty() || !(base.get().place() instanceof Place.Table table)) {
            return false;
        }
        List<String> parts = table.name().parts();
        int shared = Math.min(count, parts.size());
        return written.subList(count - shared, count).equals(parts.subList(parts.size() - shared, parts.size()));
    }

    /** {@code dbo.orders.id} where FROM says only {@code orders}, which was found in dbo. */
    private boolean isPlaced(List<String> written, int count) {
        if (!(base.orElseThrow().place() instanceof Place.Table table) || names.size() == 1 && aliased(table)) {
            return false;
        }
        List<String> parts = table.name().parts();
        return count <= parts.size()
                && written.subList(0, count).equals(parts.subList(parts.size() - count, parts.size()));
    }

    private boolean aliased(Place.Table table) {
        return !table.name().name().equals(names.get(0));
    }

    /** The column of this name in this very source. */
    Origins member(String column) {
        Optional<Column> known = relation.column(column);
        if (known.isPresent()) {
            return known.get().origins();
        }
        Origins.Builder found = new Origins.Builder();
        int count = candidates(column);
        Grade grade = count == 1 ? Grade.INFERRED : Grade.POSSIBLE;
        addOpen(column, grade, found);
        if (count == 0 && otherwise != null) {
            return otherwise;
        }
        if (count == 0 && base.isPresent()) {
            found.add(new Origin(base.get().place(), column, Influence.VALUE, Grade.POSSIBLE));
        }
        return found.build();
    }

    /** How many of its unknown columns the name may be. */
    int candidates(String column) {
        int count = 0;
        for (Open open : relation.opens()) {
            if (open.mayHave(column)) {
                count++;
            }
        }
        return count;
    }

    void addOpen(String column, Grade grade, Origins.Builder found) {
        for (Open open : relation.opens()) {
            if (open.mayHave(column)) {
                found.add(open.column(column, grade));
            }
        }
    }

    /** The value of a whole row. */
    Origins whole() {
        if (otherwise != null) {
            return otherwise;
        }
        Origins.Builder found = new Origins.Builder();
        relation.columns().forEach(column -> found.addAll(column.origins()));
        relation.opens().forEach(open -> found.add(open.star()));
        return found.build();
    }
}
