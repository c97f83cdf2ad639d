package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.ranking.CandidateRanker;
import dev.stranglerfig.analyzer.ranking.Ranking;
import dev.stranglerfig.analyzer.ranking.RankingInput;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A ranking with all that it was made from.
 *
 * @param tables every table and view of the estate, those that no script names included
 * @param usage empty when the workspace names no query log
 */
public record RankingRun(
        Estate estate, Set<TableRef> tables, Optional<Usage> usage, RankingInput input, Ranking ranking) {

    public RankingRun {
        tables = Set.copyOf(tables);
    }

    /** Reads the query log and ranks what the estate holds. */
    public static RankingRun of(Console console, Workspace workspace, Estate estate) {
        Set<TableRef> tables = new HashSet<>(estate.lineage().graph().tables());
        estate.catalogue().stream()
                .flatMap(catalogue -> catalogue.tables().stream())
                .map(CatalogueTable::name)
                .forEach(tables::add);
        Optional<Usage> usage = new Usages(console, workspace).of(tables);
        RankingInput input = new RankingInput(
                estate.lineage(),
                estate.catalogue(),
                usage,
                workspace.domains(),
                workspace.stakeholders(),
                workspace.consumers());
        return new RankingRun(estate, tables, usage, input, CandidateRanker.rank(input));
    }
}
