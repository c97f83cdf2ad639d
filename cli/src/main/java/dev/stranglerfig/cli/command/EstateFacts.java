package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.lineage.AccountOfLoss;
import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.cli.wiring.Estate;
import dev.stranglerfig.config.name.TableRef;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code analyze} answers, as text and as JSON.
 *
 * @param understood share of the bytes read or skipped by a rule, 0 to 1
 * @param skippedBytes per rule
 * @param reasons why pieces were not read, the costliest first
 * @param edges per grade
 */
record EstateFacts(
        String workspace,
        List<ScriptFacts> scripts,
        List<String> skippedFiles,
        boolean catalogue,
        long bytes,
        long readBytes,
        Map<String, Long> skippedBytes,
        long unreadBytes,
        double understood,
        List<LossReason> reasons,
        int statements,
        int tables,
        int routines,
        Map<String, Long> edges,
        List<List<String>> cycles,
        List<String> externalInputs,
        List<String> deadEnds) {

    /** One script and what was not understood of it. */
    record ScriptFacts(
            String path,
            int statements,
            long bytes,
            long readBytes,
            Map<String, Long> skippedBytes,
            long unreadBytes,
            double understood,
            List<String> inputs,
            List<String> outputs,
            List<UnreadFacts> unread) {}

    /** A stretch that was not understood. */
    record UnreadFacts(int line, int column, int length, String reason) {}

    static EstateFacts of(Estate estate) {
        LineageGraph graph = estate.lineage().graph();
        AccountOfLoss account = estate.lineage().account();
        List<ScriptLineage> scripts = estate.lineage().scripts();
        return new EstateFacts(
                estate.name(),
                scripts.stream().map(EstateFacts::script).toList(),
                estate.skippedFiles(),
                estate.catalogue().isPresent(),
                account.totalBytes(),
                account.readBytes(),
                skipped(account.skippedBytes()),
                account.unreadBytes(),
                account.coverage(),
                LossReason.of(account),
                scripts.stream().mapToInt(ScriptLineage::statements).sum(),
                graph.tables().size(),
                estate.lineage().routines().size(),
                edges(graph),
                graph.cycles().stream().map(EstateFacts::names).toList(),
                names(graph.externalInputs()),
                names(graph.deadEnds()));
    }

    private static ScriptFacts script(ScriptLineage script) {
        ScriptAccount account = script.account();
        return new ScriptFacts(
                script.path(),
                script.statements(),
                account.totalBytes(),
                account.readBytes(),
                skipped(account.skippedBytes()),
                account.unreadBytes(),
                account.coverage(),
                names(script.inputs()),
                names(script.outputs()),
                account.unread().stream()
                        .map(piece -> new UnreadFacts(piece.line(), piece.column(), piece.length(), piece.reason()))
                        .toList());
    }

    private static Map<String, Long> skipped(Map<SkipRule, Long> bytesOfRules) {
        Map<String, Long> skipped = new TreeMap<>();
        bytesOfRules.forEach((rule, bytes) -> skipped.put(rule.words(), bytes));
        return skipped;
    }

    private static Map<String, Long> edges(LineageGraph graph) {
        Map<Grade, Long> counts = new EnumMap<>(Grade.class);
        graph.edges().forEach(edge -> counts.merge(edge.grade(), 1L, Long::sum));
        Map<String, Long> words = new TreeMap<>();
        counts.forEach((grade, count) -> words.put(grade.name().toLowerCase(Locale.ROOT), count));
        return words;
    }

    private static List<String> names(Collection<TableRef> tables) {
        return tables.stream().map(TableRef::toString).sorted().toList();
    }
}
