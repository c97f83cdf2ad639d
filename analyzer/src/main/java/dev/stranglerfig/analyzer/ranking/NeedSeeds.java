package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The needs of the most valuable uses: carving them out would free at least these. */
final class NeedSeeds {

    /** More would cost time and hardly be shown: the later ones are worth the least. */
    private static final int MOST_SEEDS = 300;

    private NeedSeeds() {}

    /** @param consumers most valuable first */
    static List<Seed> of(List<ConsumerValue> consumers, Estate estate) {
        Set<String> taken = new TreeSet<>();
        List<Seed> seeds = new ArrayList<>();
        for (ConsumerValue consumer : consumers) {
            boolean known = estate.tables().containsAll(consumer.needs());
            if (known && seeds.size() < MOST_SEEDS && taken.add(consumer.needs().toString())) {
                seeds.add(new Seed(id(consumer.needs()), name(consumer), consumer.needs()));
            }
        }
        return seeds;
    }

    private static CandidateId id(Set<TableRef> tables) {
        CRC32 checksum = new CRC32();
        checksum.update(tables.toString().getBytes(StandardCharsets.UTF_8));
        return new CandidateId(String.format(Locale.ROOT, "found-%08x", checksum.getValue()));
    }

    private static String name(ConsumerValue consumer) {
        TableRef first = consumer.needs().iterator().next();
        int others = consumer.needs().size() - 1;
        if (others == 0) {
            return first + " for " + consumer.label();
        }
        return first + " and " + others + " more for " + consumer.label();
    }
}
