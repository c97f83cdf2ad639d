package dev.stranglerfig.cli.demo;

import java.io.IOException;

/** Writes the lines of one unit of a feed: none, one or several. */
@FunctionalInterface
interface RowWriter {

    void write(CsvOutput out, FeedRandom random, long unit) throws IOException;
}
