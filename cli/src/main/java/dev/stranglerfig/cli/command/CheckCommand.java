package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.wiring.Checks;
import dev.stranglerfig.cli.wiring.Checks.Finding;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries everything the workspace names, and tells all that is wrong at once. */
@Command(
        name = "check",
        header = "Tries everything the workspace names, and tells all that is wrong at once.",
        description = {
            "",
            "Reads strangler.yaml, looks for the scripts and the query log, logs in to the legacy, opens the ledger and the targets.",
            "It changes nothing but makes the ledger if there is none. The exit code is 0 when all is well, 2 when something must be corrected, 3 when something does not answer.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler check",
            "  strangler --workspace my-demo check",
            "  strangler check --offline       only what lies in files"
        })
final class CheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--offline", description = "Do not connect to anything.")
    private boolean offline;

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    /** One thing that was tried. */
    record CheckFacts(String subject, boolean good, String found, List<String> problems) {
        static CheckFacts of(Finding finding) {
            return new CheckFacts(
                    finding.subject(),
                    finding.problems().isEmpty(),
                    finding.found(),
                    finding.problems().stream().map(Problem::render).toList());
        }
    }

    @Override
    public Integer call() {
        Checks checks = new Checks(context.console(), context.workspace());
        List<Finding> findings = findings(checks);
        List<CheckFacts> facts = findings.stream().map(CheckFacts::of).toList();
        format.value().print(context.console(), facts, () -> facts.forEach(this::print));
        List<Problem> problems = findings.stream()
                .flatMap(finding -> finding.problems().stream())
                .toList();
        if (problems.isEmpty()) {
            return ExitCode.YES.code();
        }
        return new StranglerException(problems).category().exitCode();
    }

    private List<Finding> findings(Checks checks) {
        if (offline) {
            return checks.files();
        }
        return checks.everything();
    }

    private void print(CheckFacts facts) {
        Console console = context.console();
        if (facts.good()) {
            console.line(console.styled(Style.GOOD, "ok    ") + facts.subject() + ": " + facts.found());
            return;
        }
        console.line(console.styled(Style.BAD, "fault ") + facts.subject());
        facts.problems().forEach(console::note);
    }
}
