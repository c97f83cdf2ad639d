package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a command says to input that is wrong: one file {@code CASE.run} a case, which shows the command line, all that it prints and its exit code.
 * It runs in a copy of the folder {@code CASE} beside it, or of the folder {@code usual} where there is none.
 */
class BadInputTest {

    private static final Path CASES = Path.of("src", "test", "resources", "bad-input");

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".run"))
                    .map(name -> name.substring(0, name.length() - ".run".length()))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWithTheWayOut(String name) throws IOException {
        Path file = CASES.resolve(name + ".run");
        CommandTranscript expected = CommandTranscript.read(file);
        copy(folderOf(name));

        CommandTranscript actual = expected.replayed(folder);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual.text());
            return;
        }
        assertThat(actual.text()).isEqualTo(expected.text());
        actual.requireHouseForm();
    }

    private static Path folderOf(String name) {
        Path own = CASES.resolve(name);
        if (Files.isDirectory(own)) {
            return own;
        }
        return CASES.resolve("usual");
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path twin = folder.resolve(from.relativize(file));
                Files.createDirectories(twin.getParent());
                Files.copy(file, twin);
            }
        }
    }
}
