package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.CommonTable;
import org.jspecify.annotations.Nullable;

/** The common table expressions that a query sees, the nearest first; each is resolved once, when it is first read. */
final class Commons {

    private final @Nullable Commons outer;
    private final @Nullable Scope around;
    private final CommonTable table;
    private @Nullable Relation relation;
    private Relation provisional = Relation.NOTHING;
    private boolean open;
    private boolean sawItself;

    Commons(@Nullable Commons outer, @Nullable Scope around, CommonTable table) {
        this.outer = outer;
        this.around = around;
        this.table = table;
    }

    static @Nullable Commons find(@Nullable Commons commons, String name) {
        Commons current = commons;
        while (current != null && !current.table.name().equals(name)) {
            current = current.outer;
        }
        return current;
    }

    CommonTable table() {
        return table;
    }

    /** The query around the WITH, whose columns the expression may name. */
    @Nullable
    Scope around() {
        return around;
    }

    /** What the expression itself sees: those before it, and itself when it is recursive. */
    @Nullable
    Commons inside() {
        if (table.scope() == CommonTable.Scope.RECURSIVE) {
            return this;
        }
        return outer;
    }

    @Nullable
    Relation relation() {
        return relation;
    }

    boolean isOpen() {
        return open;
    }

    /** What it is so far, for a reader inside itself. */
    Relation provisional() {
        sawItself = true;
        return provisional;
    }

    void begin(Relation soFar) {
        open = true;
        sawItself = false;
        provisional = soFar;
    }

    boolean sawItself() {
        return sawItself;
    }

    void resolved(Relation found) {
        open = false;
        relation = found;
    }
}
