package dev.stranglerfig.benchmarks;

import dev.stranglerfig.analyzer.lineage.LineageBuilder;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading the demo's whole estate, with cutting it into tokens alone beside it: what the reader costs over its lexer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

    private static final DialectName POSTGRES = new DialectName("postgres");

    private final SqlDialect dialect = Dialects.named(POSTGRES);
    private final List<SqlScript> scripts = text("files.txt")
            .lines()
            .filter(file -> file.endsWith(".sql"))
            .map(file -> SqlScript.of(file, POSTGRES, text(file)))
            .toList();

    /** Tokens of every script; gives how many there are. */
    @Benchmark
    public int tokens() {
        return scripts.stream()
                .mapToInt(script -> Tokens.of(script.text(), dialect).size())
                .sum();
    }

    /** Lineage of the estate. */
    @Benchmark
    public LineageResult lineage() {
        return new LineageBuilder().build(scripts, Optional.empty());
    }

    private static String text(String file) {
        try (InputStream in = ReadBenchmark.class.getResourceAsStream("/demo/monolith/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
