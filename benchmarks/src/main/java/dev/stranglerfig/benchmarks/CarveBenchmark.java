package dev.stranglerfig.benchmarks;

import dev.stranglerfig.migrator.publish.PublishedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Carve of one large table, PostgreSQL to DuckDB and NDJSON with zstd, against plain tools that make the same outputs. Both run by turns in one
 * process; what counts is the median of the ratios. Arguments: rows (5000000), rounds (3).
 */
public final class CarveBenchmark {

    private static final double NANOSECONDS = 1e9;

    private CarveBenchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        long rows = argument(arguments, 0, 5_000_000);
        long rounds = argument(arguments, 1, 3);
        List<Double> ratios = new ArrayList<>();
        try (LargeTable table = LargeTable.create(rows)) {
            for (int round = 1; round <= rounds; round++) {
                double reference = reference(table);
                double ours = ours(table);
                ratios.add(reference / ours);
                System.out.printf(
                        Locale.ROOT,
                        "round %d: plain tools %.1f s, carve %.1f s, speed ratio %.2f%n",
                        round,
                        reference,
                        ours,
                        reference / ours);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d rows: the carve has %.2f of the speed of plain tools (median of %d rounds; the bar is 0.50)%n",
                rows,
                median(ratios),
                rounds);
        System.out.println(peakMemory());
    }

    private static long argument(String[] arguments, int index, long usual) {
        if (arguments.length > index) {
            return Long.parseLong(arguments[index]);
        }
        return usual;
    }

    private static double reference(LargeTable table) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("plain-tools");
        try {
            long start = System.nanoTime();
            new PlainTools(table).run(folder);
            return (System.nanoTime() - start) / NANOSECONDS;
        } finally {
            remove(folder);
        }
    }

    private static double ours(LargeTable table) throws IOException {
        Path folder = Files.createTempDirectory("carve");
        try {
            long start = System.nanoTime();
            StringBuilder steps = new StringBuilder("    after");
            PublishedVersion version = new OneCarve(table)
                    .run(
                            folder,
                            (step, number) -> steps.append(String.format(
                                    Locale.ROOT,
                                    " %s %.1f",
                                    step.name().toLowerCase(Locale.ROOT),
                                    (System.nanoTime() - start) / NANOSECONDS)));
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            if (version.tables().get(0).rows() != table.rows()) {
                throw new AssertionError(
                        "the carve lost rows: " + version.tables().get(0));
            }
            System.out.println(steps);
            return seconds;
        } finally {
            remove(folder);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "peak memory of the process: unknown on this system";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return "peak memory of the process, both sides, Java and DuckDB: "
                    + lines.filter(line -> line.startsWith("VmHWM"))
                            .map(line -> line.replaceAll("\\s+", " "))
                            .findFirst()
                            .orElse("unknown");
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
