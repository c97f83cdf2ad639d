package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The raw feeds of the demo monolith: three subscription systems, CRM, billing, delivery, advertising, web analytics, newsroom, newsletters, call centre
 * and staff, with the faults that old systems have. The same seed and rows give the same bytes; memory does not grow with the rows.
 *
 * <pre>{@code
 * for (RawFeed feed : new RawFeedGenerator(42, 1_000_000).feeds()) {
 *     for (int chunk = 0; chunk < feed.chunkCount(); chunk++) {
 *         feed.writeChunk(chunk, file);   // COPY file into feed.table() (feed.columns()), then delete it
 *     }
 * }
 * }</pre>
 */
final class RawFeedGenerator {

    /** The business date up to which the feeds reach; {@code etl.control} holds the same. */
    public static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 5, 31);

    private final FeedFactory factory;

    /**
     * @param rows rows of the largest table, the page views: 10,000 to 50,000,000; everything else scales with it
     * @throws IllegalArgumentException when rows is out of range
     */
    RawFeedGenerator(long seed, long rows) {
        this.factory = new FeedFactory(new EstateSize(rows), new FeedRandom(seed));
    }

    /** All feeds, the large ones last. */
    public List<RawFeed> feeds() {
        List<RawFeed> feeds = new ArrayList<>();
        feeds.addAll(LookupFeeds.of(factory));
        feeds.addAll(StaffFeeds.of(factory));
        feeds.addAll(NewsroomFeeds.of(factory));
        feeds.addAll(AdvertisingFeeds.of(factory));
        feeds.addAll(DeliveryFeeds.of(factory));
        feeds.addAll(ContactFeeds.of(factory));
        feeds.addAll(PrintFeeds.of(factory));
        feeds.addAll(WebShopFeeds.of(factory));
        feeds.addAll(RegionalFeeds.of(factory));
        feeds.addAll(CustomerFeeds.of(factory));
        feeds.addAll(BillingFeeds.of(factory));
        feeds.addAll(WebAnalyticsFeeds.of(factory));
        return feeds;
    }

    /**
     * Writes every chunk of every feed into the folder, as {@code schema.table.N.csv}.
     *
     * @return the number of rows written
     * @throws IOException when a file cannot be written
     */
    public long writeAll(Path folder) throws IOException {
        Files.createDirectories(folder);
        long rows = 0;
        for (RawFeed feed : feeds()) {
            for (int chunk = 0; chunk < feed.chunkCount(); chunk++) {
                rows += feed.writeChunk(chunk, folder.resolve(feed.table() + "." + chunk + ".csv"));
            }
        }
        return rows;
    }
}
