package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives out version numbers and marks versions as committed. There are no unique keys to lean on: all is by comparison and set. */
final class VersionHead {

    private final Warehouse target;
    private final PortNames names;
    private final Sql sql;

    VersionHead(Warehouse target, PortNames names) {
        this.target = target;
        this.names = names;
        this.sql = new Sql(target.engine().dialect().identifiers());
    }

    Head read() {
        List<@Nullable Object> row = Sql.row(
                        target, "SELECT next_version, committed, fence FROM " + sql.name(names.head()))
                .orElseThrow(() -> new StranglerException(Problem.of(
                        PublishProblem.DAMAGED_PORT,
                        "Cannot publish product " + names.product() + ": " + names.head() + " has no row",
                        "Restore the database file of the product from a backup.")));
        return new Head(Sql.number(row.get(0)), Sql.number(row.get(1)), Sql.text(row.get(2)));
    }

    /**
     * Takes the fence: one writer alone gets the next version.
     *
     * @param token unlike that of any other attempt
     * @throws StranglerException when another writer took it at the same moment
     */
    long take(String token) {
        Head head = read();
        String update = "UPDATE " + sql.name(names.head()) + " SET next_version = " + (head.next() + 1) + ", fence = "
                + Sql.literal(token) + " WHERE next_version = " + head.next() + " AND fence = "
                + Sql.literal(head.fence());
        long hits = target.session().execute(List.of(update))[0];
        if (hits != 1) {
            throw new StranglerException(Problem.of(
                    PublishProblem.OVERTAKEN,
                    "Cannot publish product " + names.product() + ": another run took version " + head.next(),
                    "Wait until the other run has ended, then run the command again."));
        }
        return head.next();
    }

    /** Shows a decided version; a version that is shown already stays as it is. */
    void commit(Manifest manifest) {
        String update = "UPDATE " + sql.name(names.head()) + " SET committed = " + manifest.version()
                + " WHERE committed < " + manifest.version();
        String insert = "INSERT INTO " + sql.name(names.commit()) + " SELECT " + manifest.version() + ", "
                + Sql.literal(manifest.publishedAt()) + ", " + Sql.literal(manifest.businessTime()) + ", "
                + Sql.literal(manifest.contractVersion()) + ", " + Sql.literal(names.manifest(manifest.version()))
                + ", " + Sql.literal(manifest.previousRoot()) + ", " + Sql.literal(manifest.root()) + ", "
                + Sql.literal(ManifestCodec.rowCounts(manifest.tables())) + " WHERE NOT EXISTS (SELECT 1 FROM "
                + sql.name(names.commit()) + " WHERE dp_version = " + manifest.version() + ")";
        target.execute(List.of(update, insert));
    }

    /** The newest version that the tables port shows. */
    Optional<CommitRow> newest() {
        return Sql.row(
                        target,
                        "SELECT dp_version, published_at, root FROM " + sql.name(names.commit())
                                + " ORDER BY dp_version DESC LIMIT 1")
                .map(row -> new CommitRow(Sql.number(row.get(0)), Sql.time(row.get(1)), Sql.text(row.get(2))));
    }
}
