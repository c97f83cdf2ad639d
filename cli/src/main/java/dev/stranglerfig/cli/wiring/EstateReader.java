package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.lineage.LineageBuilder;
import dev.stranglerfig.analyzer.lineage.LineageOptions;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.script.ScriptReader;
import dev.stranglerfig.analyzer.script.Scripts;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.ScriptFolder;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Reads the scripts of a workspace and maps what they do. */
public final class EstateReader {

    /** An estate that is read in less than a second or two needs no progress. */
    private static final long LONG_CHARACTERS = 20_000_000;

    private final Console console;
    private final Workspace workspace;

    public EstateReader(Console console, Workspace workspace) {
        this.console = console;
        this.workspace = workspace;
    }

    /** From the scripts alone. */
    public Estate scriptsOnly() {
        return estate(Optional.empty());
    }

    /** From the scripts and the live catalogue; from the scripts alone where the workspace names no legacy database. */
    public Estate withCatalogue() {
        if (workspace.legacy().isEmpty()) {
            return scriptsOnly();
        }
        LegacySettings legacy = workspace.legacy().get();
        try (OpenWorkspace open = new OpenWorkspace(workspace, console)) {
            return with(open.legacy().catalogue(legacy.schemas()));
        }
    }

    /** From the scripts and a catalogue that was read already. */
    Estate with(Catalogue catalogue) {
        return estate(Optional.of(catalogue));
    }

    private Estate estate(Optional<Catalogue> catalogue) {
        Scripts scripts = scripts();
        scripts.remarks().forEach(console::note);
        return new Estate(workspace.name(), lineage(scripts, catalogue), catalogue, scripts.skipped());
    }

    private LineageResult lineage(Scripts scripts, Optional<Catalogue> catalogue) {
        long total = scripts.scripts().stream()
                .mapToLong(script -> script.text().length())
                .sum();
        if (total < LONG_CHARACTERS) {
            return new LineageBuilder().build(scripts.scripts(), catalogue);
        }
        AtomicLong done = new AtomicLong();
        try (Progress progress = Progress.start(console, "Reading the legacy SQL (characters)", total)) {
            return new LineageBuilder(
                            LineageOptions.DEFAULT,
                            script -> progress.to(
                                    Math.min(total, done.addAndGet(script.text().length()))))
                    .build(scripts.scripts(), catalogue);
        }
    }

    private Scripts scripts() {
        if (workspace.scripts().isEmpty()) {
            throw new StranglerException(Problem.of(
                    WiringProblem.NO_SCRIPTS,
                    "Cannot read the estate: strangler.yaml has no section 'scripts'",
                    "Add it with the folder of the legacy SQL and its dialect."));
        }
        Scripts all = new Scripts(List.of(), List.of(), List.of());
        for (ScriptFolder folder : workspace.scripts()) {
            all = all.and(ScriptReader.read(folder));
        }
        return all;
    }
}
