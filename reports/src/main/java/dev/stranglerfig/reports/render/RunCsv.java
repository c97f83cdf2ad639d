package dev.stranglerfig.reports.render;

import dev.stranglerfig.reports.run.CarveRun;
import dev.stranglerfig.reports.run.ProductVersion;
import dev.stranglerfig.reports.run.RunReport;
import dev.stranglerfig.reports.run.TableState;
import java.time.Duration;
import java.util.Optional;

/** One row per carve and table that it published; one row for a carve that published nothing. */
final class RunCsv {

    private static final double MILLISECONDS = 1000.0;

    private RunCsv() {}

    static String text(RunReport report) {
        CsvTable table = new CsvTable(
                "ledger_entry",
                "product",
                "outcome",
                "started_at",
                "ended_at",
                "duration_seconds",
                "reason",
                "version",
                "business_time",
                "contract_version",
                "table",
                "rows",
                "bytes",
                "files");
        report.runs().forEach(run -> add(table, run));
        return table.toString();
    }

    private static void add(CsvTable table, CarveRun run) {
        if (run.version().isEmpty()) {
            row(table, run, Optional.empty());
            return;
        }
        run.version().get().tables().forEach(state -> row(table, run, Optional.of(state)));
    }

    private static void row(CsvTable table, CarveRun run, Optional<TableState> state) {
        Optional<ProductVersion> version = run.version();
        table.row(
                run.entry(),
                run.product(),
                run.outcome().word(),
                run.startedAt(),
                run.endedAt(),
                run.duration().map(RunCsv::seconds),
                run.reason(),
                version.map(ProductVersion::version),
                version.map(ProductVersion::businessTime),
                version.map(ProductVersion::contractVersion),
                state.map(TableState::name),
                state.map(TableState::rows),
                state.map(TableState::bytes),
                state.map(TableState::files));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLISECONDS;
    }
}
