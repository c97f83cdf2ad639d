package dev.stranglerfig.warehouse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {

    private static final ObjectKey KEY = new ObjectKey("v1/_log/1.json");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the first writer of a key wins, the second changes nothing")
    void putIfAbsent() {
        FolderStore store = new FolderStore(folder.resolve("store"));
        assertThat(store.read(KEY)).isEmpty();
        assertThat(store.putIfAbsent(KEY, bytes("one"))).isTrue();
        assertThat(store.putIfAbsent(KEY, bytes("two"))).isFalse();
        assertThat(store.read(KEY)).contains(bytes("one"));
        assertThat(store.list("")).containsExactly(KEY);
    }

    @Test
    @DisplayName("of competing creators exactly one wins, each time")
    void race() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 50; round++) {
            ObjectKey key = new ObjectKey("race/" + round);
            assertThat(winners(store -> store.putIfAbsent(key, bytes("x")))).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("of competing writers that expect the same content exactly one wins, each time")
    void pointerRace() throws InterruptedException, ExecutionException {
        ObjectKey key = new ObjectKey("_current.json");
        assertThat(winners(store -> store.compareAndSet(key, Optional.empty(), bytes("0"))))
                .isEqualTo(1);
        for (int round = 0; round < 20; round++) {
            byte[] expected = bytes(String.valueOf(round));
            byte[] next = bytes(String.valueOf(round + 1));
            assertThat(winners(store -> store.compareAndSet(key, Optional.of(expected), next)))
                    .isEqualTo(1);
        }
        assertThat(new FolderStore(folder).read(key)).contains(bytes("20"));
    }

    @Test
    @DisplayName("a staged file becomes the object and is gone from where it was")
    void put() throws IOException {
        FolderStore store = new FolderStore(folder.resolve("store"));
        Path staged = Files.writeString(folder.resolve("staged"), "content");
        store.put(KEY, staged);
        assertThat(staged).doesNotExist();
        try (InputStream stream = store.open(KEY).orElseThrow()) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes("content"));
        }
        store.put(KEY, Files.writeString(staged, "new"));
        assertThat(store.read(KEY)).contains(bytes("new"));
        store.delete(KEY);
        store.delete(KEY);
        assertThat(store.open(KEY)).isEmpty();
    }

    @Test
    @DisplayName("keys are listed in order, by prefix, without what a crash left")
    void list() throws IOException {
        FolderStore store = new FolderStore(folder);
        for (String key : List.of("b/2", "b/10", "a", "b-1")) {
            store.putIfAbsent(new ObjectKey(key), bytes(key));
        }
        Files.writeString(folder.resolve("b/.unfinished-0"), "half");
        store.compareAndSet(new ObjectKey("c"), Optional.empty(), bytes("c"));
        assertThat(store.list("")).extracting(ObjectKey::value).containsExactly("a", "b-1", "b/10", "b/2", "c");
        assertThat(store.list("b/")).extracting(ObjectKey::value).containsExactly("b/10", "b/2");
        assertThat(new FolderStore(folder.resolve("none")).list("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a//b",
                "a/",
                "..",
                "a/../b",
                ".",
                "a/./b",
                "a b",
                "ä",
                "a\\b",
                ".lock",
                "a/.hidden"
            })
    @DisplayName("a key cannot lead out of the store")
    void invalidKeys(String key) {
        assertThatThrownBy(() -> new ObjectKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid object key: '" + key + "'");
    }

    private int winners(Write write) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                writers.add(() -> write.by(new FolderStore(folder)));
            }
            int winners = 0;
            for (Future<Boolean> writer : threads.invokeAll(writers)) {
                winners += writer.get() ? 1 : 0;
            }
            return winners;
        } finally {
            threads.shutdown();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One write of a race. */
    private interface Write {
        boolean by(FolderStore store);
    }
}
