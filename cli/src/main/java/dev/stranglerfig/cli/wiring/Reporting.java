package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.ranking.KnownUses;
import dev.stranglerfig.analyzer.usage.LogPeriod;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.config.ledger.LedgerAudit;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.reports.candidate.CandidateReporter;
import dev.stranglerfig.reports.edition.LedgerState;
import dev.stranglerfig.reports.edition.Provenance;
import dev.stranglerfig.reports.edition.Reports;
import dev.stranglerfig.reports.edition.Source;
import dev.stranglerfig.reports.estate.EstateReporter;
import dev.stranglerfig.reports.parity.ParityReporter;
import dev.stranglerfig.reports.progress.ProgressInput;
import dev.stranglerfig.reports.progress.ProgressReporter;
import dev.stranglerfig.reports.render.ReportFiles;
import dev.stranglerfig.reports.run.RunReporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers the facts of a workspace and writes every report from them. */
public final class Reporting {

    private final OpenWorkspace open;
    private final String softwareVersion;

    public Reporting(OpenWorkspace open, String softwareVersion) {
        this.open = open;
        this.softwareVersion = softwareVersion;
    }

    /** From scripts, query log, ledger and, where the workspace has one, the catalogue of the legacy database. */
    public List<Path> write(Path folder) {
        return write(folder, new EstateReader(open.console(), open.workspace()).withCatalogue());
    }

    /** The same without asking the legacy database. */
    public List<Path> writeOffline(Path folder) {
        return write(folder, new EstateReader(open.console(), open.workspace()).scriptsOnly());
    }

    private List<Path> write(Path folder, Estate estate) {
        RankingRun run = RankingRun.of(open.console(), open.workspace(), estate);
        List<ConsumerValue> uses = KnownUses.of(run.input());
        List<DataProduct> products = open.plannedProducts();
        List<LedgerEntry> history = open.ledger().entries();
        Reports reports = new Reports(
                provenance(run),
                ProgressReporter.report(new ProgressInput(
                        open.workspace().consumers(), products, history, run.usage(), uses, run.tables())),
                CandidateReporter.report(run.ranking(), uses),
                RunReporter.report(products, history, open.ledger().undecided()),
                ParityReporter.report(products, history),
                EstateReporter.report(estate.lineage()));
        return new ReportFiles().write(folder, reports);
    }

    private Provenance provenance(RankingRun run) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source("scripts", run.estate().lineage().scripts().size() + " scripts"));
        run.estate()
                .catalogue()
                .ifPresent(catalogue -> sources.add(new Source(
                        "catalogue of the legacy",
                        catalogue.tables().size() + " tables and views, read at " + catalogue.readAt())));
        run.usage()
                .map(Usage::period)
                .map(Reporting::words)
                .ifPresent(words -> sources.add(new Source("query log", words)));
        List<String> problems = open.ledger()
                .verify()
                .fold(
                        intact -> List.<String>of(),
                        (LedgerAudit.Broken broken) ->
                                broken.problems().stream().map(Problem::message).toList());
        return new Provenance(
                open.workspace().name(),
                open.console().clock().instant(),
                softwareVersion,
                new LedgerState(open.ledger().head(), problems),
                sources);
    }

    private static String words(LogPeriod period) {
        return period.weeks() + " weeks";
    }
}
