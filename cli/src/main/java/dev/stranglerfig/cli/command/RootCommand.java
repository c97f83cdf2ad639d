package dev.stranglerfig.cli.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before the name of a command. */
@Command(
        name = "strangler",
        header = "Carves data products out of a monolithic warehouse.",
        description = {
            "",
            "Reads the legacy ETL, ranks what to take out first, carves it into a data product, proves it equal and moves its consumers over.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 yes, 1 the answer is no, 2 wrong input, 3 something around us failed, 4 a bug of ours.",
            "Start with:  strangler demo    or    strangler init"
        })
final class RootCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder that holds strangler.yaml (default: this folder).")
    private @Nullable Path workspace;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            description = "Show the version.")
    private boolean version;

    @Nullable
    Path workspace() {
        return workspace;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "filled by picocli").commandLine();
        if (version) {
            line.getOut().println(VersionText.line());
            return ExitCode.YES.code();
        }
        line.usage(line.getOut());
        return ExitCode.YES.code();
    }
}
