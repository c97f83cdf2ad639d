package dev.stranglerfig.analyzer.column;

import java.util.List;
import java.util.Optional;

/** The columns by which USING and NATURAL join: each is one column that comes from both sides. */
final class SharedColumns {

    private final Scope scope;
    private final Origins.Builder influences;
    private final boolean semi;

    /** @param semi whether only rows are chosen, so that the columns stay those of the left side */
    SharedColumns(Scope scope, Origins.Builder influences, boolean semi) {
        this.semi = semi;
        this.scope = scope;
        this.influences = influences;
    }

    void natural(List<Binding> left, List<Binding> right) {
        for (Binding binding : right) {
            for (Column column : binding.relation().columns()) {
                boolean both = left.stream()
                        .anyMatch(
                                other -> other.relation().column(column.name()).isPresent());
                if (both) {
                    add(column.name(), left, right);
                }
            }
        }
    }

    void add(String column, List<Binding> left, List<Binding> right) {
        Origins before = scope.joined(column);
        Origins.Builder both = new Origins.Builder();
        both.addAll(before == null ? side(column, left) : before);
        both.addAll(side(column, right));
        Origins origins = both.build();
        if (!semi) {
            scope.join(column, origins);
        }
        influences.addAll(origins.through(Influence.JOIN, Grade.PROVEN));
    }

    private static Origins side(String column, List<Binding> bindings) {
        Origins.Builder known = new Origins.Builder();
        int candidates = 0;
        boolean found = false;
        for (Binding binding : bindings) {
            Optional<Column> own = binding.relation().column(column);
            own.ifPresent(has -> known.addAll(has.origins()));
            found |= own.isPresent();
            candidates += binding.candidates(column);
        }
        if (!found) {
            Grade grade = candidates == 1 ? Grade.INFERRED : Grade.POSSIBLE;
            bindings.forEach(binding -> binding.addOpen(column, grade, known));
        }
        return known.build();
    }
}
