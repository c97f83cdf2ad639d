package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lineage of one script as the text of a golden file. */
final class LineageText {

    private LineageText() {}

    static String of(ScriptLineage script) {
        StringBuilder text = new StringBuilder();
        line(text, "statements", String.valueOf(script.statements()));
        line(text, "inputs", names(script.inputs()));
        line(text, "outputs", names(script.outputs()));
        line(text, "temporaries", String.join(", ", script.temporaries()));
        line(text, "calls", names(script.calls()));
        line(text, "facts", script.facts().stream().map(LineageText::fact).collect(Collectors.joining(", ")));
        script.edges().forEach(edge -> line(text, "edge", edge(edge)));
        script.columns().forEach(edge -> line(text, "column", column(edge)));
        script.account().unread().forEach(piece -> line(text, "unread", unread(piece)));
        return text.toString();
    }

    static String edge(LineageEdge edge) {
        String routine = edge.evidence().routine().map(name -> " in " + name).orElse("");
        return edge.from() + " -> " + edge.to() + " " + words(edge) + " line "
                + edge.evidence().line() + routine;
    }

    static String column(ColumnEdge edge) {
        String routine = edge.evidence().routine().map(name -> " in " + name).orElse("");
        return shape(edge) + " line " + edge.evidence().line() + routine;
    }

    static String shape(ColumnEdge edge) {
        String words = (edge.influence() + " " + edge.grade()).toLowerCase(Locale.ROOT);
        return edge.from() + " -> " + edge.to() + " " + words;
    }

    /** Without lines, and without the blanks of unnamed outputs. */
    static List<String> columnShape(ScriptLineage script) {
        return script.columns().stream()
                .map(edge -> shape(edge).replace(" ", ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** Without lines, which layout may change. */
    static List<String> shape(ScriptLineage script) {
        return script.edges().stream()
                .map(edge -> edge.from() + " -> " + edge.to() + " " + words(edge))
                .distinct()
                .toList();
    }

    private static String words(LineageEdge edge) {
        return (edge.flow() + " " + edge.grade()).toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append(key).append(": ").append(value).append('\n');
        }
    }

    private static String names(List<TableRef> tables) {
        return tables.stream().map(TableRef::toString).collect(Collectors.joining(", "));
    }

    private static String fact(Fact fact) {
        return fact.kind() + " " + fact.name()
                + fact.to().map(to -> " to " + to).orElse("");
    }

    private static String unread(UnreadPiece piece) {
        return piece.line() + ":" + piece.column() + " " + piece.length() + " bytes, " + piece.reason();
    }
}
