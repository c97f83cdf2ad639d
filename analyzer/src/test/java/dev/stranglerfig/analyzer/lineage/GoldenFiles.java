package dev.stranglerfig.analyzer.lineage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden pairs: {@code lineage/<dialect>/<case>.sql} and what is expected of it beside it. */
final class GoldenFiles {

    static final Path FOLDER = Path.of("src", "test", "resources", "lineage");

    private GoldenFiles() {}

    static List<Path> scripts() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static SqlScript script(Path file) {
        String name = file.getFileName().toString();
        return SqlScript.of(name, new DialectName(file.getParent().getFileName().toString()), text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
