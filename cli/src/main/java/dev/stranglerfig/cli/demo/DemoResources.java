package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The SQL of the demo monolith, as it lies in the jar. */
final class DemoResources {

    private static final String ROOT = "/demo/monolith/";
    private static final String ETL = "etl/";

    private DemoResources() {}

    /** The files of the schema in the order in which they run. */
    static List<String> schema() {
        return index().stream().filter(file -> file.startsWith("schema/")).toList();
    }

    /** The files of the nightly run in their order. */
    static List<String> nightlyRun() {
        return lines("etl/run_order.txt").stream().map(file -> ETL + file).toList();
    }

    static String text(String file) {
        try (InputStream in = DemoResources.class.getResourceAsStream(ROOT + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Copies what a team would keep in its repository: schema and ETL. */
    static void copyTo(Path folder) throws IOException {
        for (String file : index()) {
            write(folder, file);
        }
        write(folder, "etl/run_order.txt");
    }

    private static void write(Path folder, String file) throws IOException {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text(file));
    }

    private static List<String> index() {
        return lines("files.txt");
    }

    private static List<String> lines(String file) {
        return text(file)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
