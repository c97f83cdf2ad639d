package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.ranking.Reason;
import dev.stranglerfig.cli.command.RankFacts.Row;
import dev.stranglerfig.cli.command.RankFacts.Use;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Counted;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A ranking for people. */
record RankText(Console console) {

    private static final int SHOWN = 12;

    void list(RankFacts facts) {
        TextTable table = new TextTable(
                "RANK", "TIER", "CANDIDATE", "TABLES", "POINTS/WEEK", "PERSON-DAYS", "POINTS/WEEK/DAY", "BRIDGES");
        for (Row row : facts.candidates()) {
            table.row(
                    Integer.toString(row.rank()),
                    Integer.toString(row.tier()),
                    row.name(),
                    Integer.toString(row.tables().size()),
                    interval(row.valueLow(), row.valueHigh()),
                    number(row.effortDays()),
                    number(row.lambda()),
                    Integer.toString(row.bridges().size()));
        }
        table.print(console);
        if (facts.leftOut() > 0) {
            console.line(facts.leftOut() + " more candidates; --top shows them");
        }
        console.line(
                "Candidates of one tier cannot be told apart by these numbers. --why CANDIDATE tells what a place rests on.");
        if (!facts.retire().isEmpty()) {
            console.line("");
            list("retire, do not migrate: no known use needs", facts.retire());
        }
        missing(facts.missing());
    }

    void why(RankFacts facts) {
        Row row = facts.first().orElseThrow();
        console.line(console.styled(Style.BOLD, row.name()) + ", rank " + row.rank() + ", tier " + row.tier());
        console.line("  " + row.fraction());
        list("tables", row.tables());
        console.line("  serves completely:");
        uses(row.consumers()).forEach(line -> console.line("    " + line));
        if (row.partlyServed() > 0) {
            console.line("  and " + row.partlyServed() + " uses in part, which count nothing yet");
        }
        block("comes along", row.prerequisites());
        block("bridges while both sides live", row.bridges());
        console.line("  rests on:");
        row.reasons().forEach(reason -> console.line("    " + words(reason)));
        missing(row.missing());
    }

    /** One line for all uses of a team that were declared alike. */
    private static List<String> uses(List<Use> uses) {
        Map<String, List<Use>> byTeam = uses.stream()
                .collect(Collectors.groupingBy(
                        use -> use.who() + ", tier " + use.tier() + " declared by " + use.declaredBy(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byTeam.entrySet().stream()
                .map(team -> team.getKey() + ": " + Counted.of(team.getValue().size(), "use") + ", "
                        + sum(team.getValue()) + " points/week")
                .toList();
    }

    private static String sum(List<Use> uses) {
        return interval(
                uses.stream().mapToDouble(Use::valueLow).sum(),
                uses.stream().mapToDouble(Use::valueHigh).sum());
    }

    private static String words(Reason reason) {
        return reason.fact() + " (" + reason.source() + ")";
    }

    private void missing(List<RankFacts.Missing> missing) {
        missing.forEach(gap -> {
            console.line(console.styled(Style.WARNING, "not known: ") + gap.fact());
            console.line("    " + gap.nextStep());
        });
    }

    private void block(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        console.line("  " + heading + ":");
        lines.stream().limit(SHOWN).forEach(line -> console.line("    " + line));
        if (lines.size() > SHOWN) {
            console.line("    ... " + lines.size() + " in all; --format json has them");
        }
    }

    private void list(String heading, List<String> names) {
        String more = "";
        if (names.size() > SHOWN) {
            more = ", ... (" + names.size() + ")";
        }
        console.line("  " + heading + ": " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))) + more);
    }

    private static String interval(double low, double high) {
        if (low == high) {
            return number(low);
        }
        return number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
