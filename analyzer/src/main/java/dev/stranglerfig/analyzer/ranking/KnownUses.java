package dev.stranglerfig.analyzer.ranking;

import java.util.List;

/** What every known use of the warehouse is worth, whether or not a candidate serves it: what progress is measured against. */
public final class KnownUses {

    private KnownUses() {}

    /** The uses with a value, most valuable first: those that the ranking of the same input counts. */
    public static List<ConsumerValue> of(RankingInput input) {
        return ConsumerValues.of(input, Estate.of(input));
    }
}
