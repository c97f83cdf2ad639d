package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Compression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Moves tables by bulk files: while one part of a table is loaded into the target, the next is read from the legacy database. At most two parts
 * lie on disk at a time, and no row passes through memory, so that neither grows with the number of rows.
 *
 * <p>Example: {@code Map<TableRef, Long> rows = new Extractor(progress).extract(order)}
 */
public final class Extractor {

    private static final long CHUNK_ROWS = 1_000_000;
    private static final long STOP_SECONDS = 30;

    private final ExtractionProgress progress;
    private final long chunkRows;

    public Extractor(ExtractionProgress progress) {
        this(progress, CHUNK_ROWS);
    }

    Extractor(ExtractionProgress progress, long chunkRows) {
        this.progress = progress;
        this.chunkRows = chunkRows;
    }

    /**
     * Fills the staging tables.
     *
     * @return the number of rows of each legacy table
     * @throws StranglerException if one of the databases fails; the staging tables then hold a part of the rows
     */
    public Map<TableRef, Long> extract(ExtractionOrder order) {
        try (WorkFolder folder = WorkFolder.open(order.workFolder())) {
            ExecutorService reader = Executors.newSingleThreadExecutor(Extractor::readerThread);
            try {
                return new Run(order, folder, reader).extract();
            } finally {
                stop(reader);
            }
        }
    }

    /** A read that goes on after a failed load would write into the folder that is about to be removed. */
    private static void stop(ExecutorService reader) {
        reader.shutdownNow();
        try {
            reader.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread readerThread(Runnable task) {
        Thread thread = new Thread(task, "extract-reader");
        thread.setDaemon(true);
        return thread;
    }

    /** A part that lies in a file. */
    private record Exported(Chunk chunk, Path file, long rows) {}

    /** One extraction. */
    private final class Run {

        private final ExtractionOrder order;
        private final WorkFolder folder;
        private final ExecutorService reader;
        private final Map<TableRef, Long> rowsByTable = new TreeMap<>();

        Run(ExtractionOrder order, WorkFolder folder, ExecutorService reader) {
            this.order = order;
            this.folder = folder;
            this.reader = reader;
        }

        Map<TableRef, Long> extract() {
            Iterator<Chunk> chunks = chunks().iterator();
            Future<Exported> next = submit(chunks.next());
            while (true) {
                Exported exported = await(next);
                boolean last = !chunks.hasNext();
                if (!last) {
                    next = submit(chunks.next());
                }
                load(exported);
                if (last) {
                    return rowsByTable;
                }
            }
        }

        private List<Chunk> chunks() {
            Chunking chunking = new Chunking(order.legacy(), order.legacyIdentifiers(), chunkRows);
            List<Chunk> chunks = new ArrayList<>();
            order.tables().forEach(table -> chunks.addAll(chunking.of(table)));
            return chunks;
        }

        private Future<Exported> submit(Chunk chunk) {
            Callable<Exported> task = () -> export(chunk);
            return reader.submit(task);
        }

        private Exported export(Chunk chunk) {
            int position = order.tables().indexOf(chunk.table());
            Path file = folder.file("table-" + position + "-part-" + chunk.number() + ".csv");
            long rows = order.legacy()
                    .export(new BulkExport(
                            chunk.query(), chunk.table().shape(), file, BulkFormat.CSV, Compression.NONE));
            return new Exported(chunk, file, rows);
        }

        private void load(Exported exported) {
            TableTransfer table = exported.chunk().table();
            if (exported.rows() > 0) {
                long loaded = order.target()
                        .load(new BulkLoad(
                                table.staging(),
                                table.shape(),
                                List.of(exported.file()),
                                BulkFormat.CSV,
                                Compression.NONE));
                requireAll(exported, loaded);
            }
            folder.delete(exported.file());
            long done = rowsByTable.merge(table.legacy(), exported.rows(), Long::sum);
            progress.arrived(
                    table.legacy(),
                    done,
                    table.estimatedRows(),
                    exported.chunk().state());
        }
    }

    private static void requireAll(Exported exported, long loaded) {
        if (loaded != exported.rows()) {
            throw new StranglerException(Problem.of(
                    ExtractProblem.ROWS_LOST,
                    "Cannot load " + exported.chunk().table().legacy() + ": " + exported.rows() + " rows were read and "
                            + loaded + " arrived",
                    "Report this as a bug; nothing was published."));
        }
    }

    private static Exported await(Future<Exported> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StranglerException(
                    Problem.of(
                            ExtractProblem.INTERRUPTED,
                            "Cannot go on extracting: the command was interrupted",
                            "Run the command again; it starts afresh."),
                    interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StranglerException problem) {
                throw problem;
            }
            throw new AssertionError("a reader failed with what it may not throw", failure.getCause());
        }
    }
}
