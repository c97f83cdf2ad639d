package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Reading;
import dev.stranglerfig.warehouse.engine.Rows;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cuts a large table into ranges of its first key column, so that the files on the way stay small and one part is loaded while the next is read.
 * The first range has no lower and the last no upper bound: together they are the whole table, whatever the statistics said. A table whose key
 * does not begin with an integer is one part.
 */
final class Chunking {

    private final Reading legacy;
    private final IdentifierRules identifiers;
    private final long chunkRows;

    Chunking(Reading legacy, IdentifierRules identifiers, long chunkRows) {
        this.legacy = legacy;
        this.identifiers = identifiers;
        this.chunkRows = chunkRows;
    }

    List<Chunk> of(TableTransfer table) {
        String key = table.shape().key().get(0);
        boolean whole = table.estimatedRows() <= chunkRows
                || !(table.shape().column(key).type() instanceof LogicalType.Int);
        if (whole) {
            return List.of(new Chunk(table, select(table), 0, 1));
        }
        return ranges(table, identifiers.quote(key));
    }

    private List<Chunk> ranges(TableTransfer table, String key) {
        List<BigInteger> bounds = bounds(table, key);
        List<Chunk> chunks = new ArrayList<>();
        for (int number = 0; number <= bounds.size(); number++) {
            List<String> conditions = new ArrayList<>();
            if (number > 0) {
                conditions.add(key + " >= " + bounds.get(number - 1));
            }
            if (number < bounds.size()) {
                conditions.add(key + " < " + bounds.get(number));
            }
            String where = "";
            if (!conditions.isEmpty()) {
                where = " WHERE " + String.join(" AND ", conditions);
            }
            chunks.add(new Chunk(table, select(table) + where, number, bounds.size() + 1));
        }
        return chunks;
    }

    /** The inner bounds of equally wide ranges; none when the table turns out to be empty. */
    private List<BigInteger> bounds(TableTransfer table, String key) {
        List<BigInteger> extremes = extremes(table, key);
        if (extremes.isEmpty()) {
            return List.of();
        }
        BigInteger low = extremes.get(0);
        BigInteger width = extremes.get(1).subtract(low);
        long count = (table.estimatedRows() + chunkRows - 1) / chunkRows;
        List<BigInteger> bounds = new ArrayList<>();
        for (long number = 1; number < count; number++) {
            BigInteger bound =
                    low.add(width.multiply(BigInteger.valueOf(number)).divide(BigInteger.valueOf(count)));
            if (bounds.isEmpty() || bound.compareTo(bounds.get(bounds.size() - 1)) > 0) {
                bounds.add(bound);
            }
        }
        return bounds;
    }

    private List<BigInteger> extremes(TableTransfer table, String key) {
        String query = "SELECT MIN(" + key + "), MAX(" + key + ") FROM " + identifiers.quote(table.legacy());
        try (Rows rows = legacy.query(query)) {
            if (!rows.next()) {
                throw new StranglerException(Problem.of(
                        ExtractProblem.NO_ANSWER,
                        "Cannot read " + table.legacy() + ": the legacy database gave no answer",
                        "Run the command again."));
            }
            if (rows.value(0) instanceof Long low && rows.value(1) instanceof Long high) {
                return List.of(BigInteger.valueOf(low), BigInteger.valueOf(high));
            }
            return List.of();
        }
    }

    private String select(TableTransfer table) {
        String columns = table.shape().columns().stream()
                .map(column -> identifiers.quote(column.name()))
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM " + identifiers.quote(table.legacy());
    }
}
