package dev.stranglerfig.cli.demo;

/**
 * What a subscription system sells under one of its own codes.
 *
 * @param code the code of that system
 * @param product the product code of the house
 * @param monthlyCents price of a month in the first price list
 */
record Offer(String code, String product, int monthlyCents) {

    static final Offer[] PRINT = {
        new Offer("MERC", "MER-PRINT6", 2890), new Offer("HAVC", "HAV-PRINT6", 2590),
                new Offer("MERS", "MER-PRINT1", 890),
        new Offer("WKDS", "WKD-PRINT1", 1090), new Offer("VALC", "VAL-PRINT6", 2390),
                new Offer("MERK", "MER-COMBI", 3290),
        new Offer("HAVS", "HAV-PRINT1", 790), new Offer("HAVK", "HAV-COMBI", 2990)
    };
    static final Offer[] WEB = {
        new Offer("mer-digi", "MER-DIGI", 1190), new Offer("hav-digi", "HAV-DIGI", 990),
                new Offer("mer-trial", "MER-TRIAL", 100),
        new Offer("mer-combi", "MER-COMBI", 3290), new Offer("val-digi", "VAL-DIGI", 790),
                new Offer("wkd-digi", "WKD-DIGI", 590),
        new Offer("mer-stud", "MER-STUD", 490), new Offer("hav-combi", "HAV-COMBI", 2990)
    };
    static final Offer[] REGIONAL = {
        new Offer("RD", "RDB-PRINT6", 2290),
        new Offer("RW", "RDB-PRINT2", 1190),
        new Offer("RDIG", "RDB-DIGI", 790),
        new Offer("RC", "RDB-COMBI", 2690)
    };
    static final int[] MONTHS = {1, 3, 6, 12};

    private static final int FIRST_YEAR = 2005;
    private static final int YEARS_PER_LIST = 3;
    private static final double RISE = 1.07;

    static Offer[] of(int system) {
        return switch (system) {
            case SubscriptionFacts.PRINT -> PRINT;
            case SubscriptionFacts.WEB -> WEB;
            default -> REGIONAL;
        };
    }

    /** Price lists start in 2005, 2008, ... 2026; a day before the first has the first. */
    static int listOn(long epochDay) {
        return Math.max(0, (Days.year(epochDay) - FIRST_YEAR) / YEARS_PER_LIST);
    }

    static int lists() {
        return listOn(RawFeedGenerator.BUSINESS_DATE.toEpochDay()) + 1;
    }

    static int yearOfList(int list) {
        return FIRST_YEAR + list * YEARS_PER_LIST;
    }

    /** Price of one billing interval in cents, rounded to five. */
    int cents(int interval, int list) {
        double whole = monthlyCents * MONTHS[interval] * (1 - 0.03 * interval) * Math.pow(RISE, list);
        return (int) Math.round(whole / 5) * 5;
    }
}
