package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.wiring.InitAnswers;
import dev.stranglerfig.cli.wiring.WorkspaceProposal;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a commented strangler.yaml, by asking, by flags, or from a living PostgreSQL. */
@Command(
        name = "init",
        header = "Writes a commented strangler.yaml.",
        description = {
            "",
            "On a terminal it asks for what the flags leave open; elsewhere it takes the flags alone. With --url it logs in and fills in the",
            "schemas, a proposal of domains by the tables' names, and the login roles that may read. An existing file is never overwritten.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler init --scripts etl",
            "  DWH_PASSWORD=... strangler init --url jdbc:postgresql://localhost/dwh --user dwh --password-env DWH_PASSWORD --scripts etl",
            "  strangler --workspace my-warehouse init"
        })
final class InitCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the workspace (default: the folder's name).")
    private @Nullable String name;

    @Option(names = "--url", paramLabel = "JDBC-URL", description = "The legacy database; none: only scripts are read.")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "USER", description = "Login at the legacy database.")
    private @Nullable String user;

    /** Where the password lies; never the password. */
    static final class PasswordPlace {
        @Option(
                names = "--password-env",
                paramLabel = "VARIABLE",
                description = "Environment variable with the password.")
        private @Nullable String variable;

        @Option(names = "--password-file", paramLabel = "FILE", description = "File with the password.")
        private @Nullable Path file;
    }

    @ArgGroup
    private PasswordPlace password = new PasswordPlace();

    @Option(
            names = "--schemas",
            split = ",",
            paramLabel = "SCHEMA",
            description = "Legacy schemas (default: all that hold tables).")
    private List<String> schemas = new ArrayList<>();

    @Option(names = "--scripts", paramLabel = "DIR", description = "Folder of legacy SQL; may be given several times.")
    private List<Path> scripts = new ArrayList<>();

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            defaultValue = "postgres",
            description = "How the scripts are written (default: ${DEFAULT-VALUE}).")
    private DialectName dialect = new DialectName("postgres");

    @Option(names = "--query-log", paramLabel = "FILE", description = "CSV query log; may be given several times.")
    private List<Path> queryLogs = new ArrayList<>();

    InitCommand(CommandContext context) {
        this.context = context;
    }

    /** What was written, and what is to be known of it. */
    record InitFacts(String file, List<String> remarks) {}

    @Override
    public Integer call() {
        Path folder = context.workspaceFolder();
        InitAnswers answers = new InitAnswers(
                Optional.ofNullable(name),
                new InitAnswers.Legacy(
                        Optional.ofNullable(url),
                        Optional.ofNullable(user),
                        Optional.ofNullable(password.variable),
                        Optional.ofNullable(password.file).map(context::resolve),
                        schemas),
                scripts.stream().map(context::resolve).toList(),
                dialect,
                queryLogs.stream().map(context::resolve).toList());
        WorkspaceProposal proposal = new WorkspaceProposal(context.console(), folder);
        Workspace workspace = proposal.of(answers);
        Path written = new WorkspaceWriter().write(workspace);
        InitFacts facts = new InitFacts(written.toString(), proposal.remarks());
        format.value().print(context.console(), facts, () -> print(facts));
        return ExitCode.YES.code();
    }

    private void print(InitFacts facts) {
        Console console = context.console();
        console.line("wrote " + facts.file());
        facts.remarks().forEach(console::line);
        console.line("Next: look through it, then run strangler check.");
    }
}
