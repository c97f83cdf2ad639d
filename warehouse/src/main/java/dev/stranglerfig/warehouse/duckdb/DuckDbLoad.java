package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.SqlText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The INSERT statements that read files; every type is given, nothing is detected. */
final class DuckDbLoad {

    private static final Pattern GLOB = Pattern.compile("[*?\\[\\]]");

    /** How much of a CSV file is held for one line. */
    enum LineLimit {
        /** The engine's own limit of 2 MB, at which it reads a file with all threads. */
        USUAL(""),
        /** For texts of up to 64 MB; up to three times slower. */
        WIDE(", max_line_size=67108864, buffer_size=134217728");

        private final String options;

        LineLimit(String options) {
            this.options = options;
        }
    }

    private DuckDbLoad() {}

    static String statement(BulkLoad load, LineLimit limit) {
        String names = load.shape().columns().stream().map(DuckDbLoad::name).collect(Collectors.joining(", "));
        return "INSERT INTO " + DuckDbExport.IDENTIFIERS.quote(load.table()) + " (" + names + ") " + query(load, limit);
    }

    /** The rows of the files, under the names of the shape. */
    static String query(BulkLoad load, LineLimit limit) {
        check(load);
        Function<ShapeColumn, String> value = switch (load.format()) {
            case CSV -> DuckDbLoad::csvValue;
            case NDJSON -> DuckDbLoad::jsonValue;
            case PARQUET -> DuckDbLoad::name;
        };
        String values = load.shape().columns().stream()
                .map(column -> value.apply(column) + " AS " + name(column))
                .collect(Collectors.joining(", "));
        return "SELECT " + values + " FROM " + source(load, limit);
    }

    private static String source(BulkLoad load, LineLimit limit) {
        String files = load.files().stream()
                .map(file -> SqlText.literal(file.toAbsolutePath().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        String compression = "compression='" + load.compression().name().toLowerCase(Locale.ROOT) + "'";
        return switch (load.format()) {
            case CSV ->
                "read_csv(" + files + ", auto_detect=false, header=false, delim=',', quote='\"', escape='\"',"
                        + " new_line='\\n', nullstr='', allow_quoted_nulls=false, strict_mode=true, "
                        + compression + limit.options + ", columns=" + columns(load, DuckDbLoad::csvType) + ")";
            case NDJSON ->
                "read_json(" + files + ", format='newline_delimited', " + compression + ", columns="
                        + columns(load, DuckDbLoad::jsonType) + ")";
            case PARQUET -> "read_parquet(" + files + ")";
        };
    }

    private static String columns(BulkLoad load, Function<ShapeColumn, String> type) {
        return load.shape().columns().stream()
                .map(column -> SqlText.literal(column.name()) + ": " + SqlText.literal(type.apply(column)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String csvType(ShapeColumn column) {
        if (column.type() instanceof LogicalType.Bytes) {
            return "VARCHAR";
        }
        return ddl(column);
    }

    private static String csvValue(ShapeColumn column) {
        String name = name(column);
        if (column.type() instanceof LogicalType.Bytes) {
            return "CASE WHEN starts_with(" + name + ", '\\x') THEN unhex(substr(" + name + ", 3)) WHEN " + name
                    + " IS NOT NULL THEN error('bytes have to begin with \\x') END";
        }
        return name;
    }

    private static String jsonType(ShapeColumn column) {
        LogicalType type = column.type();
        if (type instanceof LogicalType.Bool || type instanceof LogicalType.Int) {
            return ddl(column);
        }
        return "VARCHAR";
    }

    private static String jsonValue(ShapeColumn column) {
        if (column.type() instanceof LogicalType.Bytes) {
            return "from_base64(" + name(column) + ")";
        }
        return "CAST(" + name(column) + " AS " + ddl(column) + ")";
    }

    private static void check(BulkLoad load) {
        Problems problems = new Problems();
        for (ShapeColumn column : load.shape().columns()) {
            reason(column).lines().forEach(reason -> problems.add(refusal(load, column.name(), reason)));
        }
        for (Path file : load.files()) {
            if (GLOB.matcher(file.toAbsolutePath().toString()).find()) {
                problems.add(Problem.of(
                        EngineProblem.UNSUPPORTED,
                        "Cannot read " + file + ": DuckDB takes *, ?, [ and ] in a path for a pattern",
                        "Use a folder without these characters."));
            }
        }
        problems.throwIfAny();
    }

    private static Problem refusal(BulkLoad load, String column, String reason) {
        return Problem.of(
                EngineProblem.UNSUPPORTED,
                "Cannot load column '" + column + "' of " + load.table() + ": " + reason,
                "Give the column a type that DuckDB has, or leave it out.");
    }

    /** Empty if there is a type. */
    private static String reason(ShapeColumn column) {
        return DuckDbValues.TYPES.nativeType(column.type()).fold(exact -> "", unsupported -> unsupported.reason());
    }

    private static String ddl(ShapeColumn column) {
        return DuckDbValues.TYPES.nativeType(column.type()).fold(exact -> exact.ddl(), unsupported -> {
            throw new StranglerException(Problem.of(
                    EngineProblem.UNSUPPORTED, "Cannot load column '" + column.name() + "'", unsupported.reason()));
        });
    }

    private static String name(ShapeColumn column) {
        return DuckDbExport.IDENTIFIERS.quote(column.name());
    }
}
