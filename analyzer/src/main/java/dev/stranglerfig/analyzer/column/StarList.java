package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds the columns that one star stands for to a list of outputs. */
final class StarList {

    private final Scope scope;
    private final List<Column> columns;
    private final List<Open> opens;
    /** The offset of the star; 0 for a list that is not written, whose columns stay where they are computed. */
    private final int at;

    private final Set<String> joined = new HashSet<>();

    StarList(Scope scope, List<Column> columns, List<Open> opens, int at) {
        this.scope = scope;
        this.columns = columns;
        this.opens = opens;
        this.at = at;
    }

    /** False when no source is called so. */
    boolean add(QualifiedName star, StarEffect effect) {
        if (!star.isQualified()) {
            scope.bindings().stream()
                    .filter(binding -> !scope.isHidden(binding))
                    .forEach(binding -> all(binding, effect, scope.hasJoined() ? scope : null));
            return true;
        }
        int count = star.parts().size() - 1;
        for (Scope current = scope; current != null; current = current.outer()) {
            Optional<Binding> binding = current.called(star.parts(), count);
            if (binding.isPresent()) {
                all(binding.get(), effect, null);
                return true;
            }
        }
        Optional<Binding> behind = scope.behindAlias(star.parts(), count);
        behind.ifPresent(binding -> all(binding, effect, null));
        return behind.isPresent();
    }

    /** @param joining the scope whose joined columns come once; null when they do not matter */
    private void all(Binding binding, StarEffect effect, @Nullable Scope joining) {
        for (Column column : binding.relation().columns()) {
            if (!effect.leaves(column.name())) {
                one(column, effect, joining);
            }
        }
        for (Open open : binding.relation().opens()) {
            Set<String> left = new HashSet<>(open.left());
            left.addAll(effect.missing());
            opens.add(new Open(open.place(), left, columns.size(), at > 0 ? at : open.at()));
            columns.addAll(effect.added(open));
        }
    }

    private void one(Column column, StarEffect effect, @Nullable Scope joining) {
        Origins both = joining == null ? null : joining.joined(column.name());
        if (both != null) {
            if (joined.add(column.name())) {
                columns.add(Column.of(column.name(), both, at));
            }
            return;
        }
        Column changed = effect.changed(column);
        if (changed != column && effect.replaced().contains(changed)) {
            columns.add(changed);
            return;
        }
        columns.add(at > 0 ? Column.of(changed.name(), column.origins(), at) : changed);
    }
}
