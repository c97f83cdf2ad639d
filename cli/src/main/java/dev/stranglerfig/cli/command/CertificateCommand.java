package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.wiring.Certificates;
import dev.stranglerfig.cli.wiring.Certificates.Answer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks offline whatever can be checked offline. */
@Command(
        name = "certificate",
        header = "Checks a certificate from its file alone, without workspace or database.",
        description = {"", "Use: strangler certificate check FILE", ""},
        footer = {
            "",
            "Examples:",
            "  strangler certificate check ledger.jsonl          an exported ledger: is the chain whole?",
            "  strangler certificate check parity.json           verdicts of a reconciliation: do they follow from their entries?",
            "  strangler certificate check .../_log/00000000000000000001.json    the manifest of a version: are its files all there, in full length?"
        })
final class CertificateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    CertificateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.console().note("Invalid command line: it does not say what to do with which certificate");
        context.console().note("    Run strangler certificate check FILE");
        return ExitCode.USER.code();
    }

    @Command(name = "check", header = "Exit code 0 when it holds, 1 when anything in it was changed.")
    int check(@Parameters(paramLabel = "FILE", description = "What kind it is, is told from its content.") Path file) {
        Answer answer = Certificates.check(context.resolve(file));
        format.value().print(context.console(), answer, () -> print(answer));
        return ExitCode.of(answer.holds());
    }

    private void print(Answer answer) {
        Console console = context.console();
        if (answer.holds()) {
            console.line(console.styled(Style.GOOD, "holds") + ": " + answer.kind() + ": " + answer.words());
            return;
        }
        console.line(console.styled(Style.BAD, "does not hold") + ": " + answer.kind());
        answer.problems().forEach(console::note);
    }
}
