package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One raw table's feed, written in chunks so that a caller can load and delete them one by one. Every chunk can be written alone and in any order;
 * the same seed gives the same bytes. CSV without a header, for {@code COPY table (columns) FROM STDIN (FORMAT csv)}.
 */
final class RawFeed {

    private static final long LINES_PER_CHUNK = 1_000_000;

    private final TableRef table;
    private final List<String> columns;
    private final FeedVolume volume;
    private final FeedRandom random;
    private final RowWriter rows;

    RawFeed(TableRef table, List<String> columns, FeedVolume volume, FeedRandom random, RowWriter rows) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.volume = volume;
        this.random = random;
        this.rows = rows;
    }

    public TableRef table() {
        return table;
    }

    public List<String> columns() {
        return columns;
    }

    /** The expected number of rows; what {@link #writeChunk} answers is the exact one. */
    public long estimatedRows() {
        return Math.round(volume.units() * volume.linesPerUnit());
    }

    public int chunkCount() {
        return (int) Math.max(1, (volume.units() + unitsPerChunk() - 1) / unitsPerChunk());
    }

    /**
     * Writes one chunk of at most about a million rows to a new file.
     *
     * @param chunk from 0 to {@link #chunkCount()} - 1
     * @return the number of rows written
     * @throws IOException when the file cannot be written
     */
    public long writeChunk(int chunk, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return writeChunk(chunk, out);
        }
    }

    /** The same to a stream, which stays open. */
    public long writeChunk(int chunk, OutputStream out) throws IOException {
        if (chunk < 0 || chunk >= chunkCount()) {
            throw new IllegalArgumentException("Invalid chunk: " + chunk + " (" + table + " has " + chunkCount() + ")");
        }
        CsvOutput csv = new CsvOutput(out);
        FeedRandom own = random.sibling();
        long first = chunk * unitsPerChunk();
        long end = Math.min(volume.units(), first + unitsPerChunk());
        int stream = table.hashCode();
        for (long unit = first; unit < end; unit++) {
            rows.write(csv, own.at(stream, unit), unit);
        }
        return csv.finish();
    }

    private long unitsPerChunk() {
        return Math.max(1, (long) (LINES_PER_CHUNK / Math.max(1.0, volume.linesPerUnit())));
    }
}
