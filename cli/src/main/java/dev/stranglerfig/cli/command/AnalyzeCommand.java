package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.wiring.Estate;
import dev.stranglerfig.cli.wiring.EstateReader;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the whole estate and says what was understood and what was not. */
@Command(
        name = "analyze",
        header = "Reads the legacy SQL and says what was understood, and what was not.",
        description = {
            "",
            "Reads every script of the workspace, routine bodies and dynamic SQL included, and maps which table is filled from which.",
            "Every byte is accounted for: read, skipped by a named rule, or listed as not read with its place and the reason.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler analyze",
            "  strangler analyze --offline --format json",
            "  strangler analyze --fail-under 99     exit code 1 when less than 99 %% of the bytes are understood"
        })
final class AnalyzeCommand implements Callable<Integer> {

    private static final double PERCENT = 100;

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--offline", description = "Read the scripts only; do not ask the legacy for its catalogue.")
    private boolean offline;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            description = "Exit with 1 when the share of bytes that was understood is lower.")
    private @Nullable Double failUnder;

    AnalyzeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Estate estate = read(new EstateReader(context.console(), context.workspace()));
        EstateFacts facts = EstateFacts.of(estate);
        format.value().print(context.console(), facts, () -> new EstateText(context.console()).print(facts));
        return ExitCode.of(isEnough(facts));
    }

    private boolean isEnough(EstateFacts facts) {
        if (failUnder == null || facts.understood() * PERCENT >= failUnder) {
            return true;
        }
        context.console()
                .note("Cannot pass: " + SharePercent.of(facts.understood())
                        + " of the bytes are understood, --fail-under asks for "
                        + BigDecimal.valueOf(failUnder).stripTrailingZeros().toPlainString() + " %");
        context.console()
                .note(
                        "    Look at the places that were not read, costliest reason first, or ask for less with --fail-under.");
        return false;
    }

    private Estate read(EstateReader reader) {
        if (offline) {
            return reader.scriptsOnly();
        }
        return reader.withCatalogue();
    }
}
