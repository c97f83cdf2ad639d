package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.analyzer.lineage.Fact;
import dev.stranglerfig.analyzer.lineage.LineageEdge;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.config.name.TableRef;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON form of {@code lineage}: one object per script, with the keys of the batch protocol and the edges between tables. */
record LineageFacts(
        String id,
        int statements,
        List<String> inputs,
        List<String> outputs,
        List<String> temporaries,
        List<Map<String, Object>> columns,
        List<String> calls,
        List<Map<String, String>> facts,
        double coverage,
        List<EstateFacts.UnreadFacts> unread,
        List<Map<String, Object>> tables) {

    static List<LineageFacts> of(LineageResult result) {
        return result.scripts().stream().map(LineageFacts::of).toList();
    }

    private static LineageFacts of(ScriptLineage script) {
        return new LineageFacts(
                script.path(),
                script.statements(),
                names(script.inputs()),
                names(script.outputs()),
                script.temporaries(),
                script.columns().stream().map(LineageFacts::column).toList(),
                names(script.calls()),
                script.facts().stream().map(LineageFacts::fact).toList(),
                script.account().coverage(),
                script.account().unread().stream()
                        .map(piece -> new EstateFacts.UnreadFacts(
                                piece.line(), piece.column(), piece.length(), piece.reason()))
                        .toList(),
                script.edges().stream().map(LineageFacts::edge).toList());
    }

    private static Map<String, Object> column(ColumnEdge edge) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("from", edge.from().toString());
        words.put("to", edge.to().toString());
        words.put("influence", edge.influence().toString());
        words.put("grade", edge.grade().toString());
        words.put("line", edge.evidence().line());
        words.put("statement", edge.evidence().statement());
        edge.evidence().routine().ifPresent(routine -> words.put("routine", routine.toString()));
        return words;
    }

    private static Map<String, Object> edge(LineageEdge edge) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("from", edge.from().toString());
        words.put("to", edge.to().toString());
        words.put("influence", edge.flow().name().toLowerCase(Locale.ROOT));
        words.put("grade", edge.grade().toString());
        words.put("line", edge.evidence().line());
        words.put("statement", edge.evidence().statement());
        edge.evidence().routine().ifPresent(routine -> words.put("routine", routine.toString()));
        return words;
    }

    private static Map<String, String> fact(Fact fact) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("name", fact.name());
        words.put("fact", fact.kind().toString());
        fact.to().ifPresent(to -> words.put("to", to));
        return words;
    }

    private static List<String> names(Collection<TableRef> tables) {
        return tables.stream().map(TableRef::toString).toList();
    }
}
