package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.CommonTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The common table expressions that a query sees: its own and those of the queries around it, the nearest first. */
final class CommonScope {

    private final @Nullable CommonScope outer;
    private final CommonTable table;
    private boolean open;
    private @Nullable List<ReadPlace> reads;
    private boolean used;

    private CommonScope(@Nullable CommonScope outer, CommonTable table) {
        this.outer = outer;
        this.table = table;
    }

    static @Nullable CommonScope with(@Nullable CommonScope outer, CommonTable table) {
        return new CommonScope(outer, table);
    }

    static Optional<CommonScope> find(@Nullable CommonScope scope, String name) {
        CommonScope current = scope;
        while (current != null) {
            if (current.table.name().equals(name)) {
                return Optional.of(current);
            }
            current = current.outer;
        }
        return Optional.empty();
    }

    CommonTable table() {
        return table;
    }

    /** What the expression itself sees: those before it, and itself when it is recursive. */
    @Nullable
    CommonScope inside() {
        if (table.scope() == CommonTable.Scope.RECURSIVE) {
            return this;
        }
        return outer;
    }

    /** Marks it as being followed; false when it already is, as in a recursive one. */
    boolean enter() {
        if (open) {
            return false;
        }
        open = true;
        return true;
    }

    void leave(List<ReadPlace> found) {
        open = false;
        reads = found;
    }

    @Nullable
    List<ReadPlace> reads() {
        return reads;
    }

    void use() {
        used = true;
    }

    boolean isUsed() {
        return used;
    }
}
