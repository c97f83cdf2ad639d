package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.wiring.Estate;
import dev.stranglerfig.cli.wiring.EstateReader;
import dev.stranglerfig.cli.wiring.RankingRun;
import dev.stranglerfig.config.workspace.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Orders what could be carved out by stakeholder value over effort. */
@Command(
        name = "rank",
        header = "Orders what could be carved out by stakeholder value over effort.",
        description = {
            "",
            "Value: points per week of the uses that a candidate serves completely (criticality x activity, from the query log and from",
            "declared stakeholders). Effort: person-days for its tables and bridges. The score is the fraction; --why writes it out.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler rank",
            "  strangler rank --domains",
            "  strangler rank --top 5 --format json",
            "  strangler rank --why subscriptions"
        })
final class RankCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--top",
            paramLabel = "N",
            converter = CountConverter.class,
            defaultValue = "10",
            description = "How many candidates are shown (default: ${DEFAULT-VALUE}).")
    private int top = 10;

    @Option(names = "--domains", description = "Only the declared domains, not what the graph suggests besides.")
    private boolean domainsOnly;

    @Option(
            names = "--why",
            paramLabel = "CANDIDATE",
            description = "Everything that the place of one candidate rests on.")
    private @Nullable String why;

    @Option(names = "--offline", description = "Read the scripts only; do not ask the legacy for its catalogue.")
    private boolean offline;

    RankCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Workspace workspace = context.workspace();
        EstateReader reader = new EstateReader(context.console(), workspace);
        RankingRun run = RankingRun.of(context.console(), workspace, estate(reader));
        RankFacts facts = facts(run);
        RankText text = new RankText(context.console());
        format.value().print(context.console(), facts, () -> {
            if (why == null) {
                text.list(facts);
            } else {
                text.why(facts);
            }
        });
        return ExitCode.YES.code();
    }

    private RankFacts facts(RankingRun run) {
        if (why != null) {
            return RankFacts.why(run, why);
        }
        if (domainsOnly) {
            return RankFacts.domains(run, top);
        }
        return RankFacts.all(run, top);
    }

    private Estate estate(EstateReader reader) {
        if (offline) {
            return reader.scriptsOnly();
        }
        return reader.withCatalogue();
    }
}
