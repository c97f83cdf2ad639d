package dev.stranglerfig.cli.demo;

import java.util.Locale;

/**
 * A customer of one of the subscription systems, the same in every feed that knows the person.
 *
 * @param number global number over the three systems
 * @param postcode four digits and two letters
 * @param birthDay epoch day
 */
record Person(
        long number,
        String firstName,
        String lastName,
        String street,
        int houseNumber,
        String postcode,
        String town,
        long birthDay,
        boolean business) {

    private static final int STREAM = 7001;
    private static final long EARLIEST_BIRTH = Days.of(1932, 1, 1);
    private static final int BIRTH_SPAN = 27_000;

    static Person of(FeedRandom random, long number) {
        random.at(STREAM, number);
        int town = random.zipf(Vocabulary.TOWNS.length);
        String letters = "" + (char) ('A' + random.below(26)) + (char) ('A' + random.below(26));
        return new Person(
                number,
                random.pick(Vocabulary.FIRST_NAMES),
                random.pick(Vocabulary.LAST_NAMES),
                random.pick(Vocabulary.STREETS),
                1 + random.zipf(240),
                (1100 + town * 650 + random.below(600)) + letters,
                Vocabulary.TOWNS[town],
                EARLIEST_BIRTH + random.below(BIRTH_SPAN),
                random.chance(0.03));
    }

    String email() {
        String local = lastName.length() > 4 ? lastName.substring(0, 4) : lastName;
        String plain = local.chars().allMatch(letter -> letter < 128 && letter != '\'')
                ? local.toLowerCase(Locale.ROOT)
                : "reader";
        return plain + number + "@" + Vocabulary.MAIL_HOSTS[(int) (number % Vocabulary.MAIL_HOSTS.length)];
    }

    String phone() {
        return "+31 " + (10 + number % 79) + " " + (1_000_000 + number * 7919 % 9_000_000);
    }

    /** High half of the web shop's account identifier; the low half is {@link #accountLow}. */
    long accountHigh() {
        return (number * 0x9E3779B97F4A7C15L & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
    }

    long accountLow() {
        return ((number + 17) * 0xD1342543DE82EF95L & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    }
}
