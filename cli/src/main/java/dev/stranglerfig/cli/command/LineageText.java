package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.Fact;
import dev.stranglerfig.analyzer.lineage.LineageEdge;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Counted;
import dev.stranglerfig.cli.terminal.Style;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lineage for people, script by script: tables first, then columns by target, then what was not read. */
record LineageText(Console console) {

    void print(LineageResult result) {
        boolean first = true;
        for (ScriptLineage script : result.scripts()) {
            if (!first) {
                console.line("");
            }
            first = false;
            script(script);
        }
    }

    private void script(ScriptLineage script) {
        console.line(console.styled(Style.BOLD, script.path()) + ": " + Counted.of(script.statements(), "statement"));
        names("reads", script.inputs());
        names("writes", script.outputs());
        names("temporary", script.temporaries());
        names("calls", script.calls());
        if (!script.edges().isEmpty()) {
            heading("Tables");
            script.edges().forEach(edge -> console.line("    " + edge(edge)));
        }
        if (!script.columns().isEmpty()) {
            heading("Columns");
            new ColumnText(console).print(script.columns());
        }
        if (!script.facts().isEmpty()) {
            heading("Facts");
            script.facts().forEach(fact -> console.line("    " + fact(fact)));
        }
        account(script);
    }

    private void account(ScriptLineage script) {
        ScriptAccount account = script.account();
        if (!account.unread().isEmpty()) {
            heading("Not read");
            account.unread()
                    .forEach(piece -> console.line("    " + console.styled(Style.WARNING, unread(script, piece))));
        }
        long skipped = account.totalBytes() - account.readBytes() - account.unreadBytes();
        console.line(String.format(
                Locale.ROOT,
                "  %,d bytes: %,d read, %,d passed over by rules, %,d not read; %s understood",
                account.totalBytes(),
                account.readBytes(),
                skipped,
                account.unreadBytes(),
                SharePercent.of(account.coverage())));
    }

    private void heading(String words) {
        console.line("  " + console.styled(Style.BOLD, words));
    }

    private void names(String label, Collection<?> names) {
        if (!names.isEmpty()) {
            console.line(String.format("  %-10s", label)
                    + names.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String edge(LineageEdge edge) {
        return edge.from() + " -> " + edge.to() + "  (" + edge.grade() + ", "
                + edge.flow().name().toLowerCase(Locale.ROOT) + ", line "
                + edge.evidence().line()
                + edge.evidence().routine().map(routine -> " in " + routine).orElse("") + ")";
    }

    private static String fact(Fact fact) {
        return fact.name() + " " + fact.kind()
                + fact.to().map(to -> " to " + to).orElse("");
    }

    private static String unread(ScriptLineage script, UnreadPiece piece) {
        return script.path() + ":" + piece.line() + ":" + piece.column() + ": " + Counted.of(piece.length(), "byte")
                + ": " + piece.reason();
    }
}
