package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.Stakeholder;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * What the ranking is made from.
 *
 * @param catalogue tells tables from views and knows those that no script names
 * @param usage empty when there is no query log: values are intervals then
 * @param domains each is a candidate
 * @param stakeholders the declared tiers
 * @param consumers those with declared tables count as uses even if no log shows them
 */
public record RankingInput(
        LineageResult lineage,
        Optional<Catalogue> catalogue,
        Optional<Usage> usage,
        List<Domain> domains,
        List<Stakeholder> stakeholders,
        List<Consumer> consumers) {

    public RankingInput {
        domains = List.copyOf(domains);
        stakeholders = List.copyOf(stakeholders);
        consumers = List.copyOf(consumers);
    }
}
