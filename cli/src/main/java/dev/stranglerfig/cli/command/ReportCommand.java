package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.cli.wiring.Reporting;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes one static HTML page, and CSV and JSON from the same facts. */
@Command(
        name = "report",
        header = "Writes one static HTML page, and CSV and JSON from the same facts.",
        description = {
            "",
            "Candidates for migration leads, runs for engineers, parity for quality assurance, progress for stakeholders, and the account of",
            "what was not read. The page opens from disk, without network or server.",
            ""
        },
        footer = {"", "Examples:", "  strangler report", "  strangler report --out /srv/share/migration"})
final class ReportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go (default: report/ in the workspace).")
    private @Nullable Path out;

    @Option(names = "--offline", description = "Read the scripts only; do not ask the legacy for its catalogue.")
    private boolean offline;

    ReportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = context.open()) {
            Path folder = open.workspace().layout().reportFolder();
            if (out != null) {
                folder = context.resolve(out);
            }
            List<String> files = write(new Reporting(open, VersionText.version()), folder).stream()
                    .map(Path::toString)
                    .toList();
            format.value()
                    .print(
                            context.console(),
                            files,
                            () -> files.forEach(file -> context.console().line("wrote " + file)));
        }
        return ExitCode.YES.code();
    }

    private List<Path> write(Reporting reporting, Path folder) {
        if (offline) {
            return reporting.writeOffline(folder);
        }
        return reporting.write(folder);
    }
}
