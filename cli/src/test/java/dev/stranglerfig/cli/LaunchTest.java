package dev.stranglerfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launch script in a distribution folder of its own: the script beside {@code lib/}. */
@Timeout(120)
class LaunchTest {

    @TempDir
    private static Path distribution;

    @TempDir
    private Path empty;

    /** What a launch printed and ended with. */
    private record Launch(int exitCode, String out, String err) {}

    @BeforeAll
    static void makeTheDistribution() throws IOException {
        Files.copy(Path.of("..", "strangler"), distribution.resolve("strangler"));
        Path libraries = Files.createDirectories(distribution.resolve("lib"));
        List<Path> entries = ClassPathJars.entries();
        for (int i = 0; i < entries.size(); i++) {
            ClassPathJars.add(entries.get(i), libraries.resolve("library-" + i + ".jar"));
        }
    }

    @AfterAll
    static void removeTheLinks() throws IOException {
        try (Stream<Path> libraries = Files.list(distribution.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                Files.delete(library);
            }
        }
    }

    @Test
    void tellsItsVersion() throws Exception {
        Launch launch = launch(Map.of(), "--version");

        assertThat(launch.exitCode()).as(launch.err()).isZero();
        assertThat(launch.out()).matches("strangler \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(launch.err()).isEmpty();
    }

    @Test
    void endsWithTheExitCodeOfTheCommandAndWithoutColourInAPipe() throws Exception {
        assertThat(launch(Map.of(), "check")).isEqualTo(new Launch(2, "", """
                Cannot open workspace %s: it has no strangler.yaml
                    Run strangler init to make one there, or name another folder with --workspace DIR.
                """.formatted(empty.toRealPath())));
    }

    @Test
    void namesTheWayOutWhereJavaIsNotFound() throws Exception {
        assertThat(launch(Map.of("JAVA_HOME", "/nowhere"), "--version")).isEqualTo(new Launch(3, "", """
                strangler: Cannot run Java: JAVA_HOME is '/nowhere', and /nowhere/bin/java is not there
                    Set JAVA_HOME to a JDK 17 or newer, or unset it to take the one on PATH.
                """));
    }

    private Launch launch(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", distribution.resolve("strangler").toString()));
        command.addAll(List.of(arguments));
        Path out = empty.resolve("out");
        Path err = empty.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(empty.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Launch(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
