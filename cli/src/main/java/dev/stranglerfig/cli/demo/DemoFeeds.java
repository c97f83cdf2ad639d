package dev.stranglerfig.cli.demo;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Map<TableRef, CatalogueTable> tables = warehouse.catalogue(List.of()).tables().stream()
                .collect(Collectors.toMap(CatalogueTable::name, Function.identity()));
        long estimated = feeds.stream().mapToLong(RawFeed::estimatedRows).sum();
        Path chunkFile = demo.folder().resolve(".strangler").resolve("feed.csv");
        long rows = 0;
        try (Progress progress = Progress.start(console, "Loading raw feeds", estimated)) {
            for (RawFeed feed : feeds) {
                progress.doing(feed.table().toString());
                RowShape shape = shape(feed, tables.get(feed.table()));
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

    private static RowShape shape(RawFeed feed, CatalogueTable table) {
        Map<String, CatalogueColumn> columns =
                table.columns().stream().collect(Collectors.toMap(CatalogueColumn::name, Function.identity()));
        return new RowShape(
                feed.columns().stream()
                        .map(columns::get)
                        .map(column -> new ShapeColumn(column.name(), column.type(), column.nullable()))
                        .toList(),
                List.of());
    }
}
