package dev.stranglerfig.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadsCacheTest {

    private static final Map<ConsumerName, Set<TableRef>> READS =
            Map.of(new ConsumerName("churn"), Set.of(TableRef.of("core", "odd.name"), TableRef.of("core", "plain")));

    private final AtomicInteger readings = new AtomicInteger();

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void writeALog() throws IOException {
        log = Files.writeString(folder.resolve("queries.csv"), "a query");
    }

    @Test
    void anAnswerIsReadOnceAndComesBackEqual() {
        assertThat(get("terms")).isEqualTo(READS);
        assertThat(get("terms")).isEqualTo(READS);
        assertThat(readings).hasValue(1);
    }

    @Test
    void anotherLogOrOtherTermsAreReadAnew() throws IOException {
        get("terms");
        get("other terms");
        Files.writeString(log, "another query");
        get("terms");
        assertThat(readings).hasValue(3);
    }

    @Test
    void aDamagedFileCostsTimeAndNothingElse() throws IOException {
        get("terms");
        Files.writeString(onlyFile(), "no separator in here\n");
        assertThat(get("terms")).isEqualTo(READS);
        Files.writeString(onlyFile(), "Not a name!\tcore.plain\n");
        assertThat(get("terms")).isEqualTo(READS);
        assertThat(readings).hasValue(3);
    }

    @Test
    void aLogThatIsGoneIsLeftToTheReader() throws IOException {
        Files.delete(log);
        assertThat(get("terms")).isEqualTo(READS);
        assertThat(readings).hasValue(1);
    }

    private Map<ConsumerName, Set<TableRef>> get(String terms) {
        return new ReadsCache(folder.resolve("cache")).get(List.of(log), List.of(terms), () -> {
            readings.incrementAndGet();
            return READS;
        });
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
