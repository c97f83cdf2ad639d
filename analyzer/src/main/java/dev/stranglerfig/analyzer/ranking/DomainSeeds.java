package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The declared domains that cover at least one table. */
final class DomainSeeds {

    private DomainSeeds() {}

    static List<Seed> of(RankingInput input, Estate estate) {
        List<Seed> seeds = new ArrayList<>();
        for (Domain domain : input.domains()) {
            Set<TableRef> covered = new TreeSet<>();
            estate.tables().stream().filter(domain::covers).forEach(covered::add);
            if (!covered.isEmpty()) {
                seeds.add(new Seed(
                        new CandidateId("domain-" + domain.name()),
                        domain.name().value(),
                        covered));
            }
        }
        return seeds;
    }
}
