package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.util.List;

/**
 * The secret keys of the versions' digests. A digest that outlives its rows would let a holder of the other rows test guesses of an erased one;
 * without its key it says nothing. So keys lie apart and can be destroyed.
 */
final class DigestKeys {

    private final Warehouse target;
    private final PortNames names;
    private final Sql sql;

    DigestKeys(Warehouse target, PortNames names) {
        this.target = target;
        this.names = names;
        this.sql = new Sql(target.engine().dialect().identifiers());
    }

    void keep(long version, String key) {
        target.execute(List.of(
                "INSERT INTO " + sql.name(names.digestKey()) + " VALUES (" + version + ", " + Sql.literal(key) + ")"));
    }

    void destroy(long version) {
        target.execute(List.of("DELETE FROM " + sql.name(names.digestKey()) + " WHERE dp_version = " + version));
    }
}
