package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.LineageEdge;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.config.name.TableRef;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lineage for people, script by script. */
record LineageText(Console console) {

    private static final double PERCENT = 100;

    void print(LineageResult result) {
        result.scripts().forEach(this::script);
    }

    private void script(ScriptLineage script) {
        console.line(console.styled(Style.BOLD, script.path())
                + String.format(
                        Locale.ROOT,
                        ": %,d statements, %.2f %% understood",
                        script.statements(),
                        script.account().coverage() * PERCENT));
        names("reads", script.inputs());
        names("writes", script.outputs());
        if (!script.temporaries().isEmpty()) {
            console.line("  temporary: " + String.join(", ", script.temporaries()));
        }
        names("calls", script.calls());
        script.edges().forEach(edge -> console.line("  " + edge(edge)));
        script.facts()
                .forEach(fact -> console.line("  " + fact.kind() + ": " + fact.name()
                        + fact.to().map(to -> " to " + to).orElse("")));
        script.account()
                .unread()
                .forEach(piece -> console.line("  " + console.styled(Style.WARNING, unread(script, piece))));
    }

    private void names(String label, Collection<TableRef> tables) {
        if (!tables.isEmpty()) {
            console.line("  " + label + ": "
                    + tables.stream().map(TableRef::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String edge(LineageEdge edge) {
        return edge.from() + " -> " + edge.to() + "  [" + word(edge.grade()) + ", " + word(edge.flow()) + ", line "
                + edge.evidence().line()
                + edge.evidence().routine().map(routine -> " in " + routine).orElse("") + "]";
    }

    private static String unread(ScriptLineage script, UnreadPiece piece) {
        return "not read: " + script.path() + ":" + piece.line() + ":" + piece.column() + ": " + piece.length()
                + " bytes: " + piece.reason();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
