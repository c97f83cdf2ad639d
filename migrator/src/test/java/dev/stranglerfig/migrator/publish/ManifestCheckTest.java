package dev.stranglerfig.migrator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestCheckTest {

    private static final ManifestCodec CODEC = new ManifestCodec(new ProductName("subscriptions"));

    @TempDir
    private Path root;

    @BeforeEach
    void writeThreeVersionsOneOfThemAborted() throws IOException {
        Files.createDirectories(root.resolve("_log"));
        Files.createDirectories(root.resolve("title/v=1"));
        Files.writeString(root.resolve("title/v=1/part-aa.ndjson.zst"), "12345");
        Manifest first = committed(1, "");
        write(first);
        write(Manifest.aborted(2));
        write(committed(3, first.root()));
    }

    @Test
    void acceptsAWholeChainWithAnAbortedVersionInIt() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsAChangedNumberInAnEarlierManifest() throws IOException {
        Path first = file(1);
        Files.writeString(first, Files.readString(first).replace("\"rows\" : 2", "\"rows\" : 3"));

        assertThat(problems())
                .containsExactly(
                        "Cannot rely on 00000000000000000001.json: its root is not the one that its tables give");
    }

    @Test
    void findsAManifestThatWasPutInThePlaceOfAnother() throws IOException {
        write(committed(1, "another beginning"));

        assertThat(problems())
                .containsExactly(
                        "Cannot rely on 00000000000000000003.json: the root of the version before it is not that of"
                                + " version 1");
    }

    @Test
    void findsAShortenedAndAMissingFile() throws IOException {
        Path file = root.resolve("title/v=1/part-aa.ndjson.zst");
        Files.writeString(file, "123");
        assertThat(problems())
                .containsExactly("Cannot rely on part-aa.ndjson.zst: it has 3 bytes, the manifest says 5");

        Files.delete(file);
        assertThat(problems()).containsExactly("Cannot rely on part-aa.ndjson.zst: it is missing");
    }

    private List<String> problems() {
        ManifestAudit audit = ManifestCheck.check(file(3));
        return audit.fold(
                whole -> List.of(),
                damaged -> damaged.problems().stream().map(Problem::message).toList());
    }

    private Path file(long version) {
        return root.resolve("_log").resolve("0000000000000000000" + version + ".json");
    }

    private void write(Manifest manifest) throws IOException {
        Files.write(file(manifest.version()), CODEC.write(manifest));
    }

    private static Manifest committed(long version, String previousRoot) {
        PublishedTable table = new PublishedTable(
                "title", 2, List.of(new PublishedFile("title/v=1/part-aa.ndjson.zst", 5, 2, "aa")), "aa", 1);
        VersionRoot versionRoot = new VersionRoot(previousRoot, version);
        versionRoot.add(table);
        return new Manifest(
                Manifest.Decided.COMMITTED,
                version,
                Instant.EPOCH,
                Instant.EPOCH,
                "1.0.0",
                previousRoot,
                versionRoot.hexadecimal(),
                "state",
                List.of(table));
    }
}
