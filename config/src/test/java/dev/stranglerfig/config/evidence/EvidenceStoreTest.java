package dev.stranglerfig.config.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-18T10:22:33.417Z");

    @TempDir
    private Path folder;

    private EvidenceStore store(Instant now) {
        return new EvidenceStore(folder.resolve("evidence"), Clock.fixed(now, ZoneOffset.UTC), new Random(7));
    }

    @Test
    void aDocumentIsReadBackAsItWasPut() {
        EvidenceStore store = store(NOW);
        EvidenceRef ref = store.put("differences", "{\"value\":\"Zürich 𝄞\"}");
        assertThat(ref.kind()).isEqualTo("differences");
        assertThat(ref.value()).startsWith("differences/20260118T102233417Z-");
        assertThat(store.read(ref)).isEqualTo("{\"value\":\"Zürich 𝄞\"}");
    }

    @Test
    void theSameContentTwiceHasTwoReferencesThatDoNotDependOnIt() {
        EvidenceStore store = store(NOW);
        EvidenceRef first = store.put("differences", "{}");
        assertThat(store.put("differences", "{}")).isNotEqualTo(first);
        assertThat(new EvidenceStore(folder, Clock.fixed(NOW, ZoneOffset.UTC), new Random(7)).put("differences", "[1]"))
                .isEqualTo(first);
    }

    @Test
    void documentsOfAKindAreListedOldestFirst() {
        EvidenceRef second = store(NOW.plusSeconds(1)).put("differences", "{}");
        EvidenceRef first = store(NOW).put("differences", "{}");
        store(NOW).put("samples", "{}");
        assertThat(store(NOW).list("differences")).containsExactly(first, second);
        assertThat(store(NOW).list("incidents")).isEmpty();
    }

    @Test
    void aRewrittenDocumentKeepsItsReference() {
        EvidenceStore store = store(NOW);
        EvidenceRef ref = store.put("differences", "{\"key\":\"17\"}");
        store.rewrite(ref, json -> json.replace("17", "erased"));
        assertThat(store.read(ref)).isEqualTo("{\"key\":\"erased\"}");
        assertThat(store.list("differences")).containsExactly(ref);
    }

    @Test
    void aDeletedDocumentIsGoneAndSaidToBe() {
        EvidenceStore store = store(NOW);
        EvidenceRef ref = store.put("differences", "{}");
        store.delete(ref);
        store.delete(ref);
        assertThat(store.list("differences")).isEmpty();
        assertThatThrownBy(() -> store.read(ref))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot read evidence " + ref + ": there is no such document\n"
                        + "    It was erased, or it belongs to another workspace: check the workspace you named.");
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        EvidenceStore store = store(NOW);
        EvidenceRef ref = store.put("differences", "{}");
        store.rewrite(ref, json -> "[]");
        Path root = folder.resolve("evidence");
        assertThat(permissions(root)).isEqualTo("rwx------");
        assertThat(permissions(root.resolve("differences"))).isEqualTo("rwx------");
        assertThat(permissions(root.resolve(ref + ".json"))).isEqualTo("rw-------");
    }

    @Test
    void aFailedChangeLeavesTheDocumentAndNoDraftBehind() throws IOException {
        EvidenceStore store = store(NOW);
        EvidenceRef ref = store.put("differences", "{\"key\":1}");
        assertThatThrownBy(() -> store.rewrite(ref, json -> {
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(store.read(ref)).isEqualTo("{\"key\":1}");
        try (Stream<Path> files = Files.list(folder.resolve("evidence/differences"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("evidence"), "a file in the way");
        assertThatThrownBy(() -> store(NOW).put("differences", "{}"))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Cannot write evidence " + folder.resolve("evidence/differences"));
    }

    @Test
    void referencesOutsideTheStoreCannotBeMade() {
        for (String value :
                List.of("../secrets", "differences/../../x", "Differences/20260118T102233417Z-00000000000000aa", "")) {
            assertThatThrownBy(() -> new EvidenceRef(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Invalid evidence reference: '" + value + "'");
        }
        assertThatThrownBy(() -> store(NOW).put("no such kind", "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
