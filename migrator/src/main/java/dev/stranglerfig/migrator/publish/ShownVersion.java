package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.Reading;

/**
 * The version that a tables port shows. Who reads rows of a port and says something about their version asks the port itself, in the same state of
 * the database: the ledger may have gone on in between.
 *
 * <p>Example: {@code ShownVersion.of(snapshot, target.engine(), PortNames.of(product)).in(ledger)}
 */
public final class ShownVersion {

    private final PortNames names;
    private final long version;

    private ShownVersion(PortNames names, long version) {
        this.names = names;
        this.version = version;
    }

    /**
     * Asks the port.
     *
     * @throws StranglerException when the port shows no version, or cannot be read
     */
    public static ShownVersion of(Reading target, Engine engine, PortNames names) {
        String newest = "SELECT dp_version FROM "
                + engine.dialect().identifiers().quote(names.commit()) + " ORDER BY dp_version DESC LIMIT 1";
        return Sql.row(target, newest)
                .map(row -> new ShownVersion(names, Sql.number(row.get(0))))
                .orElseThrow(() -> unknown(names, "its tables port shows no version"));
    }

    public long version() {
        return version;
    }

    /**
     * What the ledger says of it.
     *
     * @throws StranglerException when the ledger does not say that it is published, for instance because the run that shows it has not ended
     */
    public PublishedVersion in(Ledger ledger) {
        return PublishedVersions.fold(ledger)
                .version(names.product(), version)
                .orElseThrow(() -> unknown(
                        names,
                        "its tables port shows version " + version + ", which the ledger does not know as published"));
    }

    private static StranglerException unknown(PortNames names, String reason) {
        return new StranglerException(Problem.of(
                PublishProblem.UNKNOWN_VERSION,
                "Cannot tell the version of product " + names.product() + ": " + reason,
                "Run strangler carve " + names.product() + ": it decides what an interrupted run left."));
    }
}
