package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.Warehouse;
import dev.stranglerfig.warehouse.store.ObjectKey;
import dev.stranglerfig.warehouse.store.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a product: immutable data files, a manifest per version that decides it, and a pointer to the newest. Readers go from the pointer
 * to the manifest to the files; what no manifest names is invisible.
 */
final class FilePort {

    private static final int DIGEST_DIGITS_IN_NAME = 16;

    private final ObjectStore store;
    private final Path stagingFolder;
    private final Warehouse target;
    private final PortNames names;
    private final ManifestCodec codec;

    /** @param stagingFolder on the same disk as the store, for files that are not decided yet */
    FilePort(ObjectStore store, Path stagingFolder, Warehouse target, PortNames names) {
        this.store = store;
        this.stagingFolder = stagingFolder;
        this.target = target;
        this.names = names;
        this.codec = new ManifestCodec(names.product());
    }

    /** Writes the staged rows of a table into a file of this attempt. */
    StagedFile stage(ProductTable table, long version, String attempt) {
        Path folder = stagingFolder.resolve(attempt).resolve(names.files(table, version));
        createFolder(folder);
        Path file = folder.resolve("part.ndjson.zst");
        String columns = table.shape().columns().stream()
                .map(column -> target.engine().dialect().identifiers().quote(column.name()))
                .collect(Collectors.joining(", "));
        String query = "SELECT " + columns + " FROM "
                + target.engine().dialect().identifiers().quote(names.staging(table, version));
        long rows = target.export(new BulkExport(query, table.shape(), file, BulkFormat.NDJSON, Compression.ZSTD));
        return new StagedFile(file, rows);
    }

    /** The query that reads a staged file. */
    String query(ProductTable table, long version, StagedFile file) {
        return target.loadQuery(new BulkLoad(
                names.staging(table, version),
                table.shape(),
                List.of(file.path()),
                BulkFormat.NDJSON,
                Compression.ZSTD));
    }

    /** Moves a staged file to where the manifest will name it. */
    PublishedFile place(ProductTable table, long version, StagedFile file, String digest) {
        ObjectKey key = new ObjectKey(
                names.files(table, version) + "/part-" + digest.substring(0, DIGEST_DIGITS_IN_NAME) + ".ndjson.zst");
        long bytes = size(file.path());
        store.put(key, file.path());
        return new PublishedFile(key.value(), bytes, file.rows(), digest);
    }

    /** Whether the file of an older version can be named again. */
    void requirePresent(PublishedFile file) {
        Optional<InputStream> content = store.open(new ObjectKey(file.path()));
        if (content.isEmpty()) {
            throw new StranglerException(Problem.of(
                    PublishProblem.FILE_MISSING,
                    "Cannot name " + file.path() + " in a new version: it is gone from the file port",
                    "Restore the file from a backup."));
        }
        try (InputStream opened = content.get()) {
            opened.read();
        } catch (IOException failure) {
            throw unwritable("read", Path.of(file.path()), failure);
        }
    }

    void putContract(String contractVersion, String text) {
        ObjectKey key = new ObjectKey(names.contract(contractVersion));
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Optional<byte[]> present = store.read(key);
        if (present.isEmpty() || !Arrays.equals(present.get(), content)) {
            store.compareAndSet(key, present, content);
        }
    }

    /** Creates the manifest of a version unless there is one: of a commit and an abort exactly one wins. */
    boolean decide(Manifest manifest) {
        return store.putIfAbsent(manifestKey(manifest.version()), codec.write(manifest));
    }

    Optional<Manifest> manifest(long version) {
        ObjectKey key = manifestKey(version);
        try {
            return store.read(key).map(codec::read);
        } catch (IllegalArgumentException failure) {
            Problem problem = Problem.of(
                    PublishProblem.UNREADABLE_MANIFEST,
                    "Cannot read manifest " + key + " of product " + names.product() + ": " + failure.getMessage(),
                    "Restore the file from a backup; it is written once and never changed.");
            throw new StranglerException(problem, failure);
        }
    }

    /** Lets the pointer lead to that version, unless it leads to a newer one. */
    void point(long version) {
        ObjectKey key = new ObjectKey(names.pointer());
        byte[] next = ManifestCodec.pointer(version, names.manifest(version));
        boolean moved = false;
        while (!moved) {
            Optional<byte[]> present = store.read(key);
            boolean isBehind = present.isEmpty() || ManifestCodec.pointedVersion(present.get()) < version;
            moved = !isBehind || store.compareAndSet(key, present, next);
        }
    }

    /** Removes the files of a version that will never be published. */
    void sweep(DataProduct product, long version) {
        for (ProductTable table : product.tables()) {
            store.list(names.files(table, version) + "/").forEach(store::delete);
        }
    }

    /** Removes what attempts have left; there is one attempt at a time. */
    void clearStaging() {
        if (Files.notExists(stagingFolder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(stagingFolder)) {
            List<Path> paths = new ArrayList<>(found.toList());
            Collections.reverse(paths);
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw unwritable("clear", stagingFolder, failure);
        }
    }

    private ObjectKey manifestKey(long version) {
        return new ObjectKey(names.manifest(version));
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw unwritable("create", folder, failure);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw unwritable("read", file, failure);
        }
    }

    private static StranglerException unwritable(String verb, Path path, IOException failure) {
        Problem problem = Problem.of(
                PublishProblem.CANNOT_WRITE,
                "Cannot " + verb + " " + path + ": " + failure.getMessage(),
                "Check the disk and the permissions, then run the command again.");
        return new StranglerException(problem, failure);
    }
}
