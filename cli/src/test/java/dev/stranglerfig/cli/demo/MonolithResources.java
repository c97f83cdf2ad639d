package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the files of the demo monolith from the class path. */
final class MonolithResources {

    private static final String ROOT = "/demo/monolith/";

    private MonolithResources() {}

    static String text(String file) throws IOException {
        try (InputStream in = MonolithResources.class.getResourceAsStream(ROOT + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> index() throws IOException {
        return text("files.txt").lines().toList();
    }

    static List<String> schemaScripts() throws IOException {
        return index().stream().filter(file -> file.startsWith("schema/")).toList();
    }

    /** The files of the nightly run, in its order. */
    static List<String> nightlyScripts() throws IOException {
        return text("etl/run_order.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> "etl/" + line)
                .toList();
    }
}
