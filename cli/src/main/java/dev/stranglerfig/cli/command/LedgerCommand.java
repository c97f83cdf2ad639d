package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Counted;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.config.ledger.LedgerAudit;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.ledger.LedgerExport;
import dev.stranglerfig.config.ledger.LedgerHead;
import dev.stranglerfig.config.problem.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows, verifies and exports the ledger. */
@Command(
        name = "ledger",
        header = "Shows, verifies and exports the record of everything that was done.",
        description = {
            "",
            "Without a sub-command: the newest entries. 'verify' walks the whole chain and exits with 1 when an entry was changed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler ledger",
            "  strangler ledger --subject subscriptions --last 50",
            "  strangler ledger verify",
            "  strangler ledger export ledger.jsonl"
        })
final class LedgerCommand implements Callable<Integer> {

    private static final int HASH_SHOWN = 12;

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--subject", paramLabel = "NAME", description = "Only entries about this product or consumer.")
    private @Nullable String subject;

    @Option(
            names = "--last",
            paramLabel = "N",
            converter = CountConverter.class,
            defaultValue = "20",
            description = "How many entries (default: ${DEFAULT-VALUE}).")
    private int last = 20;

    LedgerCommand(CommandContext context) {
        this.context = context;
    }

    /** One entry as it is shown. */
    record EntryFacts(long sequence, String recordedAt, String type, String subject, String body, String hash) {
        static EntryFacts of(LedgerEntry entry) {
            return new EntryFacts(
                    entry.sequence(),
                    entry.recordedAt().toString(),
                    entry.type().value(),
                    entry.subject(),
                    entry.body(),
                    entry.hash());
        }
    }

    /**
     * What a walk along the chain found.
     *
     * @param entries how many there are; 0 when the chain is broken
     * @param head hash of the newest entry; empty when the chain is broken
     */
    record AuditFacts(boolean intact, long entries, String head, List<String> problems) {
        static AuditFacts of(LedgerAudit audit) {
            return audit.fold(
                    intact -> new AuditFacts(true, intact.entries(), intact.headHash(), List.of()),
                    broken -> new AuditFacts(
                            false,
                            0,
                            "",
                            broken.problems().stream().map(Problem::render).toList()));
        }
    }

    /** What was exported. */
    record ExportFacts(String file, long entries, String head) {}

    @Override
    public Integer call() {
        try (OpenWorkspace open = context.open()) {
            List<LedgerEntry> entries = entries(open);
            List<EntryFacts> shown = entries.subList(Math.max(0, entries.size() - last), entries.size()).stream()
                    .map(EntryFacts::of)
                    .toList();
            format.value().print(context.console(), shown, () -> print(shown, entries.size()));
        }
        return ExitCode.YES.code();
    }

    @Command(name = "verify", header = "Finds any entry that was changed, moved, removed or inserted.")
    int verify(@Mixin FormatOption own) {
        try (OpenWorkspace open = context.open()) {
            LedgerAudit audit = open.ledger().verify();
            AuditFacts facts = AuditFacts.of(audit);
            format.with(own).print(context.console(), facts, () -> print(facts));
            return ExitCode.of(facts.intact());
        }
    }

    @Command(name = "export", header = "Writes the chain as JSON lines, to be checked anywhere.")
    int export(
            @Mixin FormatOption own,
            @Parameters(paramLabel = "FILE", description = "The file to write; must not exist.") Path file) {
        try (OpenWorkspace open = context.open()) {
            LedgerHead head = LedgerExport.write(open.ledger(), context.resolve(file));
            ExportFacts facts = new ExportFacts(file.toString(), head.sequence(), head.hash());
            format.with(own).print(context.console(), facts, () -> print(facts));
        }
        return ExitCode.YES.code();
    }

    private List<LedgerEntry> entries(OpenWorkspace open) {
        if (subject == null) {
            return open.ledger().entries();
        }
        return open.ledger().entriesOf(subject);
    }

    private void print(List<EntryFacts> shown, int all) {
        TextTable table = new TextTable("ENTRY", "TIME (UTC)", "TYPE", "SUBJECT", "HASH");
        for (EntryFacts entry : shown) {
            table.row(
                    Long.toString(entry.sequence()),
                    Instant.parse(entry.recordedAt())
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString(),
                    entry.type(),
                    entry.subject(),
                    entry.hash().substring(0, HASH_SHOWN));
        }
        table.print(context.console());
        context.console().note(String.format(Locale.ROOT, "%,d of %,d entries", shown.size(), all));
    }

    private void print(AuditFacts facts) {
        Console console = context.console();
        if (facts.intact()) {
            console.line(console.styled(Style.GOOD, "intact")
                    + String.format(Locale.ROOT, ": %,d entries, head %s", facts.entries(), facts.head()));
            return;
        }
        console.line(console.styled(Style.BAD, "broken") + ": "
                + Counted.of(facts.problems().size(), "problem"));
        facts.problems().forEach(console::note);
    }

    private void print(ExportFacts facts) {
        context.console()
                .line(String.format(
                        Locale.ROOT, "%,d entries in %s, head %s", facts.entries(), facts.file(), facts.head()));
    }
}
