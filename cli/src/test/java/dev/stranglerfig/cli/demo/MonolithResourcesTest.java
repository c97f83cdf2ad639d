package dev.stranglerfig.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonolithResourcesTest {

    @Test
    void theIndexNamesEveryFileOnce() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(MonolithResourcesTest.class.getResource("/demo/monolith"))
                .toURI());
        List<String> present;
        try (Stream<Path> files = Files.walk(root)) {
            present = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("files.txt"))
                    .toList();
        }
        assertThat(MonolithResources.index()).containsExactlyInAnyOrderElementsOf(present);
    }

    @Test
    void theNightlyRunExecutesEveryScriptInTheOrderOfTheIndex() throws IOException {
        List<String> scripts = MonolithResources.index().stream()
                .filter(file -> file.startsWith("etl/") && file.endsWith(".sql"))
                .toList();
        assertThat(MonolithResources.nightlyScripts()).isEqualTo(scripts).hasSizeGreaterThanOrEqualTo(80);
    }
}
