package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.script.ScriptReader;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerAudit;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.QueryLogSettings;
import dev.stranglerfig.config.workspace.ScriptFolder;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Tries one thing after the other; a fault of one does not keep the others from being tried. */
public final class Checks {

    private final Console console;
    private final Workspace workspace;

    public Checks(Console console, Workspace workspace) {
        this.console = console;
        this.workspace = workspace;
    }

    /**
     * What trying one thing gave.
     *
     * @param found in words, when it is well
     * @param problems empty when it is well
     */
    public record Finding(String subject, String found, List<Problem> problems) {

        public Finding {
            problems = List.copyOf(problems);
        }
    }

    /** Tries what lies in files. */
    public List<Finding> files() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("strangler.yaml", "workspace " + workspace.name(), List.of()));
        for (ScriptFolder folder : workspace.scripts()) {
            findings.add(tried("scripts " + folder.path(), () -> scripts(folder)));
        }
        workspace.queryLog().ifPresent(log -> findings.add(tried("query log", () -> queryLog(log))));
        return findings;
    }

    /** Tries files, then everything that has to answer. */
    public List<Finding> everything() {
        List<Finding> findings = new ArrayList<>(files());
        try (OpenWorkspace open = new OpenWorkspace(workspace, console)) {
            workspace.legacy().ifPresent(legacy -> findings.add(tried("legacy", () -> legacy(open, legacy))));
            findings.add(tried("ledger", () -> ledger(open.ledger())));
            workspace.targets().forEach(target -> findings.add(tried("target " + target.name(), () -> target(target))));
        }
        return findings;
    }

    private String scripts(ScriptFolder folder) {
        return String.format(
                Locale.ROOT,
                "%,d scripts, dialect %s",
                ScriptReader.read(folder).scripts().size(),
                folder.dialect());
    }

    private static String queryLog(QueryLogSettings log) {
        return log.files().size() + " files";
    }

    private static String legacy(OpenWorkspace open, LegacySettings legacy) {
        Catalogue catalogue = open.legacy().catalogue(legacy.schemas());
        return String.format(
                Locale.ROOT,
                "%s answers, %,d tables and views, %,d routines",
                legacy.engine(),
                catalogue.tables().size(),
                catalogue.routines().size());
    }

    private static String target(Target target) {
        Path folder = target.folder();
        if (!Files.exists(folder)) {
            return target.engine() + " in " + folder + ", made by the first carve";
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new StranglerException(Problem.of(
                    WiringProblem.UNWRITABLE_TARGET,
                    "Cannot write to the folder of target " + target.name() + ": " + folder,
                    "Make it a folder that you may write to, or name another one under targets in strangler.yaml."));
        }
        return target.engine() + " in " + folder;
    }

    private static String ledger(Ledger ledger) {
        return ledger.verify().fold(Checks::intact, Checks::broken);
    }

    private static String intact(LedgerAudit.Intact audit) {
        return String.format(Locale.ROOT, "%,d entries, intact", audit.entries());
    }

    private static String broken(LedgerAudit.Broken audit) {
        throw new StranglerException(audit.problems());
    }

    private static Finding tried(String subject, Supplier<String> attempt) {
        try {
            return new Finding(subject, attempt.get(), List.of());
        } catch (StranglerException fault) {
            return new Finding(subject, "", fault.problems());
        }
    }
}
