package dev.stranglerfig.analyzer.ranking;

import java.util.Collection;
import java.util.List;

/** Numbers with their nouns, and lists of names cut short. */
final class Words {

    private static final int MOST_NAMES = 5;

    private Words() {}

    /** {@code 1 table}, {@code 2 tables}. */
    static String count(long number, String noun) {
        if (number == 1) {
            return number + " " + noun;
        }
        return number + " " + noun + "s";
    }

    /** The same for amounts that may have a fraction. */
    static String count(Estimate number, String noun) {
        if (number.equals(Estimate.exactly(1))) {
            return number + " " + noun;
        }
        return number + " " + noun + "s";
    }

    /** The first five names, and how many more there are. */
    static String some(Collection<String> sorted) {
        List<String> first = sorted.stream().limit(MOST_NAMES).toList();
        String names = String.join(", ", first);
        if (sorted.size() > first.size()) {
            return names + " and " + (sorted.size() - first.size()) + " more";
        }
        return names;
    }
}
