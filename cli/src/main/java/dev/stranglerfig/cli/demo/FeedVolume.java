package dev.stranglerfig.cli.demo;

/**
 * How much a feed holds: units (the thing that is numbered: a subscription, a page view) and the mean number of lines that one unit gives.
 */
record FeedVolume(long units, double linesPerUnit) {

    FeedVolume {
        if (units < 0 || linesPerUnit <= 0) {
            throw new IllegalArgumentException(
                    "Invalid feed volume: " + units + " units of " + linesPerUnit + " lines");
        }
    }

    static FeedVolume of(long rows) {
        return new FeedVolume(rows, 1);
    }
}
