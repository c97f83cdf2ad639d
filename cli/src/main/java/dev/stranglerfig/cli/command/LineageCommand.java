package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.cli.terminal.JsonText;
import dev.stranglerfig.cli.wiring.EstateReader;
import dev.stranglerfig.config.name.DialectName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads single scripts, without a workspace. */
@Command(
        name = "lineage",
        header = "Shows which table is filled from which, for single scripts.",
        description = {
            "",
            "Needs no workspace. Several files are read as one estate: routines defined in one are followed from the others.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler lineage etl/load_subscriptions.sql",
            "  strangler lineage etl/*.sql --format json",
            "  strangler lineage etl/load_subscriptions.sql --format mermaid > lineage.mmd"
        })
final class LineageCommand implements Callable<Integer> {

    /** What the answer is for. */
    enum Format {
        TEXT,
        JSON,
        MERMAID;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "SQL scripts.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-d", "--dialect"},
            paramLabel = "DIALECT",
            defaultValue = "postgres",
            description = "How the scripts are written (default: ${DEFAULT-VALUE}).")
    private DialectName dialect = new DialectName("postgres");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    LineageCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LineageResult result =
                EstateReader.files(files.stream().map(context::resolve).toList(), dialect, context.console());
        switch (format) {
            case TEXT -> new LineageText(context.console()).print(result);
            case JSON -> context.console().line(JsonText.of(LineageFacts.of(result)));
            case MERMAID -> context.console().line(LineageMermaid.of(result.graph()));
        }
        return ExitCode.YES.code();
    }
}
