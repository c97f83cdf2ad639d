package dev.stranglerfig.cli.demo;

/** The states of a subscription in the words of the three systems. */
enum SubscriptionState {
    NEW("N", "new", "nieuw"),
    ACTIVE("A", "active", "actief"),
    PAUSED("P", "paused", "vakantie"),
    CANCELLED("K", "cancelled", "opgezegd"),
    EXPIRED("E", "expired", "beeindigd"),
    SUSPENDED("S", "suspended", "geblokkeerd");

    private final String print;
    private final String web;
    private final String regional;

    SubscriptionState(String print, String web, String regional) {
        this.print = print;
        this.web = web;
        this.regional = regional;
    }

    String print() {
        return print;
    }

    String web() {
        return web;
    }

    String regional() {
        return regional;
    }
}
