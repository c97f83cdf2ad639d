package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/** Makes feeds that share one seed and one size. */
record FeedFactory(EstateSize size, FeedRandom random) {

    RawFeed feed(String table, String columns, FeedVolume volume, RowWriter rows) {
        return new RawFeed(TableRef.parse(table), List.of(columns.split(" ")), volume, random, rows);
    }

    RawFeed feed(String table, String columns, long rows, RowWriter writer) {
        return feed(table, columns, FeedVolume.of(rows), writer);
    }

    /** A small fixed table: one line of the text a row, fields divided by bars; a field that is {@code -} is NULL. */
    RawFeed lookup(String table, String columns, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return feed(table, columns, lines.size(), (out, ignored, row) -> {
            for (String field : lines.get((int) row).split("\\|", -1)) {
                out.text(field.equals("-") ? null : field);
            }
            out.endLine();
        });
    }

    SubscriptionFacts subscription(FeedRandom scratch, long index) {
        return SubscriptionFacts.of(size, scratch, index);
    }
}
