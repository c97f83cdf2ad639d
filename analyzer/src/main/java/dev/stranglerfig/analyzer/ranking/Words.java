package dev.stranglerfig.analyzer.ranking;

/** Numbers with their nouns. */
final class Words {

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
}
