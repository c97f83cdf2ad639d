package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.Set;
import java.util.TreeSet;

/** What a candidate is made from, before its closure. */
record Seed(CandidateId id, String name, Set<TableRef> tables) {

    Seed {
        tables = new TreeSet<>(tables);
    }
}
