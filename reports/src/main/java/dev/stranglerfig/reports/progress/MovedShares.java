package dev.stranglerfig.reports.progress;

import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.analyzer.usage.UserUsage;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out the three measures. */
final class MovedShares {

    private final ProgressInput input;
    private final Standing standing;

    private MovedShares(ProgressInput input, Standing standing) {
        this.input = input;
        this.standing = standing;
    }

    static Moved of(ProgressInput input, Standing standing) {
        MovedShares shares = new MovedShares(input, standing);
        return new Moved(
                input.usage().map(usage -> shares.value()), input.usage().map(shares::queries), shares.tables());
    }

    private Share value() {
        double moved = 0;
        double total = 0;
        for (ConsumerValue use : input.uses()) {
            total += use.value().expected();
            if (isServed(use)) {
                moved += use.value().expected();
            }
        }
        return new Share(moved, total, "points/week");
    }

    /** A use has moved when everybody of the team who reads its tables is routed to products that hold all of them. */
    private boolean isServed(ConsumerValue use) {
        List<Consumer> readers = input.consumers().stream()
                .filter(consumer -> makes(consumer, use))
                .toList();
        return !readers.isEmpty() && readers.stream().allMatch(reader -> standing.areServed(reader, use.needs()));
    }

    private boolean makes(Consumer consumer, ConsumerValue use) {
        if (use.consumer().isPresent()) {
            return use.consumer().get().equals(consumer.name().value());
        }
        boolean ofTheTeam = use.team().map(consumer.team()::equals).orElse(false);
        return ofTheTeam && standing.readBy(consumer).stream().anyMatch(use.needs()::contains);
    }

    private Share queries(Usage usage) {
        Map<String, ConsumerName> logins = new HashMap<>();
        input.consumers().forEach(consumer -> logins.put(consumer.user(), consumer.name()));
        long moved = 0;
        long total = 0;
        for (UserUsage read : usage.users()) {
            long queries = read.activity().queries();
            total += queries;
            ConsumerName consumer = logins.get(read.user());
            if (consumer != null && standing.isServed(consumer, read.table())) {
                moved += queries;
            }
        }
        return new Share(moved, total, "logged reads");
    }

    private Share tables() {
        Set<TableRef> all = new HashSet<>(input.estate());
        all.addAll(standing.published());
        return new Share(standing.published().size(), all.size(), "tables");
    }
}
