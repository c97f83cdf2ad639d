package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.Engines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two values that a comparison may take for equal or for different by mistake; a line of {@code pitfalls.csv}.
 *
 * @param type the contract's, {@code legacyType} PostgreSQL's, {@code targetType} DuckDB's
 * @param legacy the value as an expression, {@code target} likewise
 * @param equal whether they are the same value
 */
record Pitfall(
        String name,
        LogicalType type,
        String legacyType,
        String targetType,
        String legacy,
        String target,
        boolean equal) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<Pitfall> all() {
        try (InputStream lines = Objects.requireNonNull(Pitfall.class.getResourceAsStream("pitfalls.csv"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("; ", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static Pitfall of(String[] fields) {
        LogicalType type = Engines.named(new EngineName("postgres")).types().logical(fields[1]);
        return new Pitfall(
                fields[0],
                type,
                fields[2],
                fields[3],
                decoded(fields[4]),
                decoded(fields[5]),
                fields[6].equals("equal"));
    }

    private static String decoded(String text) {
        return ESCAPE.matcher(text).replaceAll(Pitfall::character);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
