package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.batch.BatchLimits;
import dev.stranglerfig.analyzer.batch.BatchReader;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.openlineage.EventSource;
import dev.stranglerfig.analyzer.openlineage.OpenLineageEvents;
import dev.stranglerfig.cli.terminal.AnswerStream;
import dev.stranglerfig.cli.terminal.JsonText;
import dev.stranglerfig.cli.wiring.LineageFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads single scripts, or requests of another program, without a workspace. */
@Command(
        name = "lineage",
        header = "Shows which table and column is filled from which, for single scripts.",
        description = {
            "",
            "Needs no workspace. Several files are read as one estate: routines defined in one are followed from the others.",
            "With --batch it answers other programs: one JSON object a line in, one a line out (docs/reference/batch.md).",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler lineage etl/load_subscriptions.sql",
            "  strangler lineage etl/*.sql --dialect tsql --catalog ddl/tables.sql --format json",
            "  strangler lineage etl/load.sql --default-schema dbo --parameter run_date=2026-01-31",
            "  strangler lineage etl/load_subscriptions.sql --format mermaid --columns > lineage.mmd",
            "  strangler lineage --batch < requests.jsonl > answers.jsonl"
        })
final class LineageCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "SQL scripts.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private LineageReading reading = new LineageReading();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LineageFormat format = LineageFormat.TEXT;

    @Option(names = "--columns", description = "With mermaid: draw columns too, not only tables.")
    private boolean columns;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "With openlineage: the namespace of jobs and datasets (default: the dialect).")
    private @Nullable String namespace;

    @Option(names = "--batch", description = "Answer requests from standard input, without files and other options.")
    private boolean batch;

    LineageCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (batch) {
            requireBatchAlone();
            new BatchReader(BatchLimits.DEFAULT).run(context.console().in(), new AnswerStream(context.console()));
            return ExitCode.YES.code();
        }
        if (files.isEmpty()) {
            throw new ParameterException(line(), "there is no FILE to read");
        }
        LineageFiles scripts = reading.files(files);
        print(scripts.read(context.console()));
        return ExitCode.YES.code();
    }

    private void print(LineageResult result) {
        switch (format) {
            case TEXT -> new LineageText(context.console()).print(result);
            case JSON -> context.console().line(JsonText.of(LineageFacts.of(result)));
            case OPENLINEAGE -> events().of(result.scripts()).forEach(context.console()::line);
            case MERMAID -> context.console().line(mermaid(result));
        }
    }

    private String mermaid(LineageResult result) {
        if (columns) {
            return ColumnMermaid.of(result);
        }
        return LineageMermaid.of(result.graph());
    }

    private OpenLineageEvents events() {
        String name = Objects.requireNonNullElse(namespace, reading.dialect().value());
        return new OpenLineageEvents(new EventSource(
                name, VersionText.version(), context.console().clock().instant()));
    }

    private void requireBatchAlone() {
        List<String> others = line().getParseResult().matchedOptions().stream()
                .map(option -> option.longestName())
                .filter(name -> !name.equals("--batch") && !name.equals("--workspace"))
                .toList();
        if (!files.isEmpty() || !others.isEmpty()) {
            throw new ParameterException(
                    line(), "--batch takes everything from its requests and goes with no FILE and no other option");
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec, "filled by picocli").commandLine();
    }
}
