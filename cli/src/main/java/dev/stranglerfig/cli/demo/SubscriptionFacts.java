package dev.stranglerfig.cli.demo;

import java.io.IOException;

/**
 * What is true about one subscription, the same in the feed of its own system, in billing and in delivery.
 *
 * @param index number over all three systems
 * @param system {@link #PRINT}, {@link #WEB} or {@link #REGIONAL}
 * @param local number inside the system
 * @param customer global number of the person
 * @param interval position in {@link Offer#MONTHS}
 * @param start epoch day
 * @param end epoch day, {@link #OPEN} for none
 */
record SubscriptionFacts(
        long index,
        int system,
        long local,
        long customer,
        Offer offer,
        int interval,
        long start,
        long end,
        SubscriptionState state,
        boolean paused) {

    static final int PRINT = 0;
    static final int WEB = 1;
    static final int REGIONAL = 2;
    static final long OPEN = Long.MAX_VALUE;
    static final long TODAY = RawFeedGenerator.BUSINESS_DATE.toEpochDay();

    private static final int STREAM = 7002;
    private static final int[] OLDEST_DAYS = {9500, 4600, 7000};
    private static final int[] MEAN_DAYS = {1050, 600, 950};

    static SubscriptionFacts of(EstateSize size, FeedRandom random, long index) {
        long print = size.printSubscriptions();
        long web = size.webSubscriptions();
        if (index < print) {
            return of(random, index, new Place(PRINT, index, index % size.printCustomers()));
        }
        if (index < print + web) {
            long local = index - print;
            return of(random, index, new Place(WEB, local, size.printCustomers() + local % size.webCustomers()));
        }
        long local = index - print - web;
        return of(
                random,
                index,
                new Place(
                        REGIONAL,
                        local,
                        size.printCustomers() + size.webCustomers() + local % size.regionalCustomers()));
    }

    private static SubscriptionFacts of(FeedRandom random, long index, Place place) {
        random.at(STREAM, index);
        Offer[] offers = Offer.of(place.system);
        Offer offer = offers[random.zipf(offers.length)];
        int interval = random.below(4);
        long age = Math.min(
                OLDEST_DAYS[place.system], 1 + (long) (-Math.log(1 - random.unit()) * MEAN_DAYS[place.system]));
        long start = TODAY - age;
        boolean ended = random.chance(0.40) && age > 20;
        boolean leaving = random.chance(ended ? 0.8 : 0.02);
        long end = OPEN;
        if (ended) {
            end = start + 10 + random.below(age - 15);
        } else if (leaving) {
            end = TODAY + 5 + random.below(60);
        }
        SubscriptionState state = state(random, age, ended, leaving);
        return new SubscriptionFacts(
                index,
                place.system,
                place.local,
                place.customer,
                offer,
                interval,
                start,
                end,
                state,
                random.chance(0.28));
    }

    private static SubscriptionState state(FeedRandom random, long age, boolean ended, boolean leaving) {
        if (leaving) {
            return SubscriptionState.CANCELLED;
        }
        if (ended) {
            return SubscriptionState.EXPIRED;
        }
        if (age < 30) {
            return SubscriptionState.NEW;
        }
        double draw = random.unit();
        if (draw < 0.03) {
            return SubscriptionState.PAUSED;
        }
        return draw < 0.05 ? SubscriptionState.SUSPENDED : SubscriptionState.ACTIVE;
    }

    boolean isOpen() {
        return end == OPEN;
    }

    boolean isCancelled() {
        return state == SubscriptionState.CANCELLED;
    }

    /** The last day that can have happened. */
    long lastDay() {
        return Math.min(end, TODAY);
    }

    long cancelledOn() {
        return Math.min(TODAY, Math.max(start, end - 20 - index % 40));
    }

    long pausedFrom() {
        return start + (lastDay() - start) * (1 + index % 5) / 7;
    }

    /** The reference as billing and delivery write it: with padding and suffixes. */
    void writeReference(CsvOutput out) throws IOException {
        out.next();
        switch (system) {
            case PRINT -> out.padded(printNumber(), 10);
            case WEB -> out.part(orderNumber());
            default -> regionalReference(out);
        }
    }

    void regionalReference(CsvOutput out) throws IOException {
        out.part("RG-").padded(local + 1, 7).part('/').part(1 + local % 3);
    }

    long printNumber() {
        return 400_000 + local * 3;
    }

    long orderNumber() {
        return 70_000_000 + local;
    }

    String systemCode() {
        return Vocabulary.SYSTEMS.get(system);
    }

    /** Price of the contract in cents. */
    int cents() {
        int list = offer.cents(interval, Offer.listOn(start));
        return index % 17 == 0 ? list * 4 / 5 : list;
    }

    private record Place(int system, long local, long customer) {}
}
