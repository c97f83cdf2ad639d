package dev.stranglerfig.analyzer.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that the expressions of one SELECT see: its sources, the columns that joins made one, its own outputs, the query around it. */
final class Scope {

    /** So many sources are looked through one by one. */
    private static final int FEW = 12;

    private final @Nullable Scope outer;
    private final List<Binding> bindings = new ArrayList<>();
    private final BindingIndex index = new BindingIndex();
    private final Set<Binding> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Origins> joined = new HashMap<>();
    private final Map<String, Origins> outputs = new HashMap<>();
    private int indexed;

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    @Nullable
    Scope outer() {
        return outer;
    }

    List<Binding> bindings() {
        return bindings;
    }

    void bind(Binding binding) {
        bindings.add(binding);
    }

    /** The sources among which those are that have this name. */
    List<Binding> maybeCalled(String name) {
        return isLarge() ? index.called(name) : bindings;
    }

    /** The sources among which those are that are known to have this column. */
    List<Binding> maybeHaving(String column) {
        return isLarge() ? index.having(column) : bindings;
    }

    /** The sources among which those are whose columns are not all known. */
    List<Binding> maybeOpen() {
        return isLarge() ? index.open() : bindings;
    }

    /** Whether there are many sources, which are then in the index. */
    private boolean isLarge() {
        if (bindings.size() <= FEW) {
            return false;
        }
        while (indexed < bindings.size()) {
            index.add(bindings.get(indexed++));
        }
        return true;
    }

    /** From here on only qualified names see it: the right side of a semi join. */
    void hide(Binding binding) {
        hidden.add(binding);
    }

    boolean isHidden(Binding binding) {
        return !hidden.isEmpty() && hidden.contains(binding);
    }

    /** A column of USING or NATURAL: one for both sides. */
    void join(String column, Origins origins) {
        joined.put(column, origins);
    }

    @Nullable
    Origins joined(String column) {
        return joined.get(column);
    }

    boolean hasJoined() {
        return !joined.isEmpty();
    }

    void output(String name, Origins origins) {
        outputs.putIfAbsent(name, origins);
    }

    @Nullable
    Origins output(String name) {
        return outputs.get(name);
    }

    /** The source that the first parts of a written name call. */
    Optional<Binding> called(List<String> written, int count) {
        for (Binding binding : maybeCalled(written.get(count - 1))) {
            if (binding.isCalled(written, count)) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
    }

    /** The only source whose table, hidden by an alias, is called so. */
    Optional<Binding> behindAlias(List<String> written, int count) {
        Optional<Binding> found = Optional.empty();
        for (Binding binding : bindings) {
            if (binding.isTable(written, count)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(binding);
            }
        }
        return found;
    }
}
