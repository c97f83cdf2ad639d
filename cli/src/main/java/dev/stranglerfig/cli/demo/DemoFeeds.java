package dev.stranglerfig.cli.demo;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Generates the raw feeds chunk by chunk and loads each by the bulk path; no more than one chunk lies on disk. */
final class DemoFeeds {

    private final Console console;
    private final DemoFolder demo;

    DemoFeeds(Console console, DemoFolder demo) {
        this.console = console;
        this.demo = demo;
    }

    /** Gives the number of rows. */
    long load(Warehouse warehouse) throws IOException {
        List<RawFeed> feeds =
                new RawFeedGenerator(demo.size().seed(), demo.size().rows()).feeds();
        Catalogue catalogue = warehouse.catalogue(List.of());
        long estimated = feeds.stream().mapToLong(RawFeed::estimatedRows).sum();
        Path chunkFile = demo.folder().resolve(".strangler").resolve("feed.csv");
        long rows = 0;
        try (Progress progress = Progress.start(console, "Loading raw feeds", estimated)) {
            for (RawFeed feed : feeds) {
                progress.doing(feed.table().toString());
                RowShape shape = shape(feed, catalogue);
                for (int chunk = 0; chunk < feed.chunkCount(); chunk++) {
                    feed.writeChunk(chunk, chunkFile);
                    rows += warehouse.load(
                            new BulkLoad(feed.table(), shape, List.of(chunkFile), BulkFormat.CSV, Compression.NONE));
                    progress.to(rows);
                }
            }
        }
        Files.deleteIfExists(chunkFile);
        warehouse.execute(List.of("ANALYZE"));
        return rows;
    }

    private static RowShape shape(RawFeed feed, Catalogue catalogue) {
        List<CatalogueColumn> columns = catalogue.tables().stream()
                .filter(table -> table.name().equals(feed.table()))
                .flatMap(table -> table.columns().stream())
                .toList();
        return new RowShape(
                feed.columns().stream()
                        .flatMap(name ->
                                columns.stream().filter(column -> column.name().equals(name)))
                        .map(column -> new ShapeColumn(column.name(), column.type(), column.nullable()))
                        .toList(),
                List.of());
    }
}
