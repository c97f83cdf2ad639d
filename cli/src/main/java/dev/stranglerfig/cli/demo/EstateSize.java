package dev.stranglerfig.cli.demo;

/**
 * The sizes of the estate, all derived from the number of page views. At 1,000,000 page views there are 85,000 subscriptions and about five million
 * rows in all.
 */
record EstateSize(long pageViews) {

    private static final long SMALLEST = 10_000;
    private static final long LARGEST = 50_000_000;

    EstateSize {
        if (pageViews < SMALLEST || pageViews > LARGEST) {
            throw new IllegalArgumentException(
                    "Invalid rows: " + pageViews + " (from " + SMALLEST + " to " + LARGEST + ")");
        }
    }

    long sessions() {
        return pageViews * 12 / 100;
    }

    long subscriptions() {
        return pageViews * 85 / 1000;
    }

    long printSubscriptions() {
        return subscriptions() / 2;
    }

    long webSubscriptions() {
        return subscriptions() * 33 / 100;
    }

    long regionalSubscriptions() {
        return subscriptions() - printSubscriptions() - webSubscriptions();
    }

    /** Customers of a subscription system: some have two subscriptions. */
    static long customersOf(long subscriptions) {
        return Math.max(1, subscriptions * 85 / 100);
    }

    long printCustomers() {
        return customersOf(printSubscriptions());
    }

    long webCustomers() {
        return customersOf(webSubscriptions());
    }

    long regionalCustomers() {
        return customersOf(regionalSubscriptions());
    }

    long customers() {
        return printCustomers() + webCustomers() + regionalCustomers();
    }

    /** CRM knows four of five customers. */
    long crmCustomers() {
        return customers() * 4 / 5;
    }

    int articles() {
        return (int) Math.max(300, pageViews / 250);
    }

    int routes() {
        return (int) Math.min(900, Math.max(40, pageViews / 2500));
    }

    /** A share of the page views, in thousandths, but not less than the floor. */
    long share(int thousandths, int floor) {
        return Math.max(floor, pageViews * thousandths / 1000);
    }
}
