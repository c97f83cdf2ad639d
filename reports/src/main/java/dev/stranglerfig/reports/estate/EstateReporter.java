package dev.stranglerfig.reports.estate;

import dev.stranglerfig.analyzer.lineage.AccountOfLoss;
import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what reading the estate gave and what it lost. */
public final class EstateReporter {

    private EstateReporter() {}

    public static EstateReport report(LineageResult lineage) {
        AccountOfLoss account = lineage.account();
        return new EstateReport(
                counts(lineage),
                account.totalBytes(),
                account.readBytes(),
                account.unreadBytes(),
                account.skippedBytes().entrySet().stream()
                        .map(skipped -> new SkippedText(
                                skipped.getKey().name().toLowerCase(Locale.ROOT),
                                skipped.getKey().words(),
                                skipped.getValue()))
                        .toList(),
                account.scripts().stream().flatMap(EstateReporter::places).toList(),
                lineage.graph().cycles().stream().map(EstateReporter::sorted).toList());
    }

    private static EstateCounts counts(LineageResult lineage) {
        LineageGraph graph = lineage.graph();
        return new EstateCounts(
                lineage.scripts().size(),
                lineage.scripts().stream().mapToLong(ScriptLineage::statements).sum(),
                lineage.routines().size(),
                graph.tables().size(),
                graph.edges().size(),
                graph.externalInputs().size(),
                graph.deadEnds().size());
    }

    private static Stream<UnreadPlace> places(ScriptAccount script) {
        return script.unread().stream()
                .map(piece ->
                        new UnreadPlace(script.path(), piece.line(), piece.column(), piece.length(), piece.reason()));
    }

    private static List<TableRef> sorted(Set<TableRef> tables) {
        return tables.stream().sorted().toList();
    }
}
