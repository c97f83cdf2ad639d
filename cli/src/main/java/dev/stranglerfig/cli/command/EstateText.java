package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.command.EstateFacts.ScriptFacts;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The estate for people: totals first, then every place that was not understood. */
final class EstateText {

    private static final double PERCENT = 100;
    private static final int SHOWN_LOSSES = 40;
    private static final int SHOWN_NAMES = 8;
    private static final int SHOWN_REASONS = 10;
    private static final int SHOWN_SCRIPTS = 15;

    private final Console console;

    EstateText(Console console) {
        this.console = console;
    }

    void print(EstateFacts facts) {
        console.line(console.styled(Style.BOLD, "Estate " + facts.workspace()));
        console.line(String.format(
                Locale.ROOT,
                "  %,d scripts, %,d bytes, %,d statements, %,d routines",
                facts.scripts().size(),
                facts.bytes(),
                facts.statements(),
                facts.routines()));
        console.line(String.format(
                Locale.ROOT, "  %,d tables, edges: %s%s", facts.tables(), counts(facts.edges()), catalogue(facts)));
        list("external inputs", facts.externalInputs());
        list("written, never read", facts.deadEnds());
        facts.cycles().forEach(cycle -> console.line("  cycle, moves together: " + String.join(" <-> ", cycle)));
        console.line("");
        account(facts);
    }

    private void account(EstateFacts facts) {
        console.line(console.styled(Style.BOLD, "Account of loss"));
        TextTable table = new TextTable("WHAT BECAME OF THE BYTES", "BYTES", "SHARE");
        row(table, "read", facts.readBytes(), facts.bytes());
        facts.skippedBytes().forEach((rule, bytes) -> row(table, "skipped by rule: " + rule, bytes, facts.bytes()));
        row(table, "not read", facts.unreadBytes(), facts.bytes());
        table.print(console);
        console.line("");
        facts.skippedFiles().forEach(file -> console.line("not a script: " + file));
        reasons(facts.reasons());
        scripts(facts.scripts());
        losses(facts.scripts());
    }

    private void reasons(List<LossReason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("WHY NOT READ", "BYTES", "PLACES", "SCRIPTS");
        reasons.stream()
                .limit(SHOWN_REASONS)
                .forEach(reason -> table.row(
                        reason.reason(), number(reason.bytes()), number(reason.places()), number(reason.scripts())));
        table.print(console);
        more(reasons.size() - SHOWN_REASONS, "reasons");
    }

    /** The scripts that lose most, those that lose nothing left out. */
    private void scripts(List<ScriptFacts> all) {
        List<ScriptFacts> losing = all.stream()
                .filter(script -> script.unreadBytes() > 0)
                .sorted(Comparator.comparingLong(ScriptFacts::unreadBytes).reversed())
                .toList();
        if (losing.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("SCRIPT", "BYTES", "NOT READ", "UNDERSTOOD");
        losing.stream()
                .limit(SHOWN_SCRIPTS)
                .forEach(script -> table.row(
                        script.path(),
                        number(script.bytes()),
                        number(script.unreadBytes()),
                        SharePercent.of(script.understood())));
        table.print(console);
        more(losing.size() - SHOWN_SCRIPTS, "scripts");
    }

    private void more(int left, String what) {
        if (left > 0) {
            console.line("... and " + left + " more " + what + "; --format json has all of them.");
        }
        console.line("");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void losses(List<ScriptFacts> scripts) {
        List<String> lines = scripts.stream()
                .flatMap(script -> script.unread().stream()
                        .map(piece -> script.path() + ":" + piece.line() + ":" + piece.column() + ": " + piece.length()
                                + " bytes: " + piece.reason()))
                .toList();
        if (lines.isEmpty()) {
            console.line(console.styled(Style.GOOD, "Nothing was left unread."));
            return;
        }
        console.line(
                console.styled(Style.WARNING, lines.size() + " places were not read or not known before run time:"));
        lines.stream().limit(SHOWN_LOSSES).forEach(console::line);
        if (lines.size() > SHOWN_LOSSES) {
            console.line("... and " + (lines.size() - SHOWN_LOSSES) + " more; --format json has all of them.");
        }
    }

    private void list(String heading, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String more = "";
        if (names.size() > SHOWN_NAMES) {
            more = ", ... (" + names.size() + ")";
        }
        console.line(
                "  " + heading + ": " + names.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", ")) + more);
    }

    private static String catalogue(EstateFacts facts) {
        if (facts.catalogue()) {
            return ", names checked against the live catalogue";
        }
        return ", no catalogue";
    }

    private static String counts(Map<String, Long> counts) {
        if (counts.isEmpty()) {
            return "none";
        }
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static void row(TextTable table, String what, long bytes, long all) {
        double share = PERCENT;
        if (all > 0) {
            share = bytes * PERCENT / all;
        }
        table.row(what, String.format(Locale.ROOT, "%,d", bytes), String.format(Locale.ROOT, "%.2f %%", share));
    }
}
