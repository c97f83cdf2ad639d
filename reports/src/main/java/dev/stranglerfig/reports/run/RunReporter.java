package dev.stranglerfig.reports.run;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.ledger.UndecidedIntent;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.publish.CarveAttempt;
import dev.stranglerfig.migrator.publish.CarveAttempts;
import dev.stranglerfig.migrator.publish.PublishedFile;
import dev.stranglerfig.migrator.publish.PublishedTable;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what was carved, what of it readers can see, and what is not decided. */
public final class RunReporter {

    private RunReporter() {}

    /**
     * Reads the runs off the ledger.
     *
     * @param products as planned
     * @param history the whole ledger, in its order
     * @param undecided tells a carve that is at work from one whose process died
     */
    public static RunReport report(
            List<DataProduct> products, List<LedgerEntry> history, List<UndecidedIntent> undecided) {
        PublishedVersions versions = PublishedVersions.fold(history);
        Set<Long> alive = undecided.stream()
                .filter(UndecidedIntent::ownerAlive)
                .map(intent -> intent.entry().sequence())
                .collect(Collectors.toSet());
        return new RunReport(
                products.stream()
                        .sorted(Comparator.comparing(DataProduct::name))
                        .map(product -> history(product, versions.of(product.name())))
                        .toList(),
                CarveAttempts.fold(history).stream()
                        .sorted(Comparator.comparingLong(CarveAttempt::entry).reversed())
                        .map(attempt -> run(attempt, alive.contains(attempt.entry())))
                        .toList());
    }

    private static ProductHistory history(DataProduct product, List<PublishedVersion> versions) {
        return new ProductHistory(
                product.name(),
                product.domain(),
                product.owner(),
                product.target(),
                product.contractVersion(),
                product.tables().size(),
                versions.stream().map(RunReporter::version).toList());
    }

    private static CarveRun run(CarveAttempt attempt, boolean alive) {
        RunOutcome outcome = outcome(attempt, alive);
        return new CarveRun(
                attempt.entry(),
                attempt.product(),
                attempt.startedAt(),
                attempt.endedAt(),
                outcome,
                attempt.version().map(RunReporter::version),
                reason(attempt, outcome));
    }

    private static RunOutcome outcome(CarveAttempt attempt, boolean alive) {
        if (attempt.version().isPresent()) {
            return RunOutcome.PUBLISHED;
        }
        if (attempt.endedAt().isPresent()) {
            return RunOutcome.FAILED;
        }
        if (alive) {
            return RunOutcome.RUNNING;
        }
        return RunOutcome.UNDECIDED;
    }

    private static String reason(CarveAttempt attempt, RunOutcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> "";
            case FAILED -> attempt.failure().orElse("");
            case RUNNING -> "its process is at work";
            case UNDECIDED ->
                "its process ended without an outcome; run strangler carve " + attempt.product() + " to decide it";
        };
    }

    private static ProductVersion version(PublishedVersion version) {
        return new ProductVersion(
                version.version(),
                version.publishedAt(),
                version.businessTime(),
                version.contractVersion(),
                version.tables().stream().map(RunReporter::table).toList());
    }

    private static TableState table(PublishedTable table) {
        return new TableState(
                table.name(), table.rows(), bytes(table), table.files().size());
    }

    private static OptionalLong bytes(PublishedTable table) {
        if (table.files().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                table.files().stream().mapToLong(PublishedFile::bytes).sum());
    }
}
