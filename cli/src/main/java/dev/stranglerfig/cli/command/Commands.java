package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.ProductName;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The list of commands, and the one place where a command line becomes an exit code. */
public final class Commands {

    private static final int HELP_WIDTH = 100;

    private Commands() {}

    /** Runs one command line; returns an exit code of {@link ExitCode}. */
    public static int run(Console console, String... arguments) {
        if (arguments.length == 1 && VersionText.OPTIONS.contains(arguments[0])) {
            console.line(VersionText.line());
            return ExitCode.YES.code();
        }
        return commandLine(console).execute(arguments);
    }

    /** Says in a line what ended the process before its command did, an error of the virtual machine for instance; returns the exit code. */
    public static int failed(Console console, Throwable error) {
        return new Failures(console).unforeseen(error);
    }

    static CommandLine commandLine(Console console) {
        RootCommand root = new RootCommand();
        CommandLine line = new CommandLine(root);
        CommandContext context = new CommandContext(console, root);
        for (Object command : all(context)) {
            line.addSubcommand(command);
        }
        line.registerConverter(ProductName.class, new NameConverter<>(ProductName::new));
        line.registerConverter(ConsumerName.class, new NameConverter<>(ConsumerName::new));
        line.registerConverter(DialectName.class, new NameConverter<>(DialectName::new));
        Failures failures = new Failures(console);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)));
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(HELP_WIDTH / 2);
        return line;
    }

    /** In the order of the road, which is the order of the help. */
    private static List<Object> all(CommandContext context) {
        return List.of(
                new DemoCommand(context),
                new InitCommand(context),
                new CheckCommand(context),
                new AnalyzeCommand(context),
                new LineageCommand(context),
                new RankCommand(context),
                new PlanCommand(context),
                new CarveCommand(context),
                new ReconcileCommand(context),
                new RouteCommand(context),
                new QueryCommand(context),
                new ReportCommand(context),
                new LedgerCommand(context),
                new CertificateCommand(context),
                new ServiceCommand(context));
    }

    private static Ansi ansi(Console console) {
        if (console.styling().colour()) {
            return Ansi.ON;
        }
        return Ansi.OFF;
    }
}
