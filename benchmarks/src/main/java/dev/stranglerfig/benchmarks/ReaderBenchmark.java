package dev.stranglerfig.benchmarks;

import dev.stranglerfig.analyzer.lineage.LineageBuilder;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.lineage.ScriptLineage;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.UnsupportedStatement;

/**
 * Lineage down to the column, script by script on one thread, beside what JSqlParser needs to parse the same texts with its error recovery. Both
 * run by turns in one process; the medians count. Arguments: {@code DIALECT=FOLDER ...}; none means a generated estate of 10,000 scripts.
 */
public final class ReaderBenchmark {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final int GENERATED = 10_000;
    private static final long SEED = 20_261_122;
    private static final double NANOSECONDS = 1e9;
    private static final double MEGABYTE = 1e6;

    private ReaderBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            measure("generated", GeneratedEstate.scripts(GENERATED, SEED));
            longProcedures();
            return;
        }
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            measure(argument, scripts(new DialectName(parts[0]), Path.of(parts[1])));
        }
    }

    private static void measure(String name, List<SqlScript> scripts) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        Tally tally = new Tally();
        Parsed parsed = new Parsed(0, 0);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            tally = lineage(scripts);
            long middle = System.nanoTime();
            parsed = parse(scripts);
            if (round >= WARM_UP) {
                ours.add((middle - start) / NANOSECONDS);
                theirs.add((System.nanoTime() - middle) / NANOSECONDS);
            }
        }
        long bytes = scripts.stream()
                .mapToLong(script -> script.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        double seconds = median(ours);
        System.out.printf(
                Locale.ROOT,
                "%s: %d scripts, %.2f MB, %d statements, %d column edges, %.2f %% understood%n"
                        + "  lineage %.2f s: %.0f statements/s, %.1f MB/s; JSqlParser %.2f s, %d statements, %d of them opaque or failed;"
                        + " ratio of times %.2f%n",
                name,
                scripts.size(),
                bytes / MEGABYTE,
                tally.statements,
                tally.edges,
                100.0 * (bytes - tally.unread) / Math.max(1, bytes),
                seconds,
                tally.statements / seconds,
                bytes / MEGABYTE / seconds,
                median(theirs),
                parsed.statements,
                parsed.opaque,
                median(theirs) / seconds);
    }

    /** Whether time grows with length: procedures of 10,000, 20,000 and 40,000 lines. */
    private static void longProcedures() {
        for (int lines = 10_000; lines <= 40_000; lines *= 2) {
            SqlScript script =
                    SqlScript.of("procedure.sql", GeneratedEstate.DIALECT, GeneratedEstate.longProcedure(lines, SEED));
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long start = System.nanoTime();
                lineage(List.of(script));
                times.add((System.nanoTime() - start) / NANOSECONDS);
            }
            System.out.printf(
                    Locale.ROOT,
                    "procedure of %d lines, %.2f MB: %.3f s%n",
                    lines,
                    script.text().length() / MEGABYTE,
                    median(times.subList(WARM_UP, times.size())));
        }
    }

    private static Tally lineage(List<SqlScript> scripts) {
        Tally tally = new Tally();
        LineageBuilder builder = new LineageBuilder();
        for (SqlScript script : scripts) {
            LineageResult result = builder.build(List.of(script), Optional.empty());
            for (ScriptLineage lineage : result.scripts()) {
                tally.statements += lineage.statements();
                tally.edges += lineage.columns().size();
                tally.unread += lineage.account().unreadBytes();
            }
        }
        return tally;
    }

    private static Parsed parse(List<SqlScript> scripts) {
        int statements = 0;
        int opaque = 0;
        for (SqlScript script : scripts) {
            try {
                CCJSqlParser parser = new CCJSqlParser(new StringProvider(script.text()));
                parser.setErrorRecovery(true);
                List<Statement> read = parser.Statements();
                statements += read.size();
                opaque += (int) read.stream()
                        .filter(statement -> statement == null || statement instanceof UnsupportedStatement)
                        .count();
            } catch (ParseException | TokenMgrException failed) {
                opaque++;
            }
        }
        return new Parsed(statements, opaque);
    }

    private static List<SqlScript> scripts(DialectName dialect, Path folder) throws IOException {
        List<SqlScript> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                text(file).ifPresent(text -> scripts.add(SqlScript.of(file.toString(), dialect, text)));
            }
        }
        return scripts;
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException otherEncoding) {
            return Optional.empty();
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** What our reader found. */
    private static final class Tally {
        private long statements;
        private long edges;
        private long unread;
    }

    /** What the other parser found. */
    private record Parsed(int statements, int opaque) {}
}
