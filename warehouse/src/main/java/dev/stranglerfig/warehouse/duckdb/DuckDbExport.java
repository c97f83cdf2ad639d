package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.SqlText;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The COPY statements that write files. */
final class DuckDbExport {

    static final IdentifierRules IDENTIFIERS =
            Dialects.named(new DialectName("duckdb")).identifiers();

    private DuckDbExport() {}

    static String statement(BulkExport export) {
        String file = SqlText.literal(export.file().toAbsolutePath().toString());
        RowShape shape = export.shape();
        return switch (export.format()) {
            case CSV -> copy(export, DuckDbExport::csvValue, file, csvOptions(shape) + compression(export));
            case NDJSON ->
                copy(export, DuckDbExport::jsonValue, file, "FORMAT json, ARRAY false" + compression(export));
            case PARQUET -> copy(export, DuckDbExport::name, file, "FORMAT parquet" + parquetCompression(export));
        };
    }

    private static String copy(BulkExport export, Function<ShapeColumn, String> value, String file, String options) {
        String values = export.shape().columns().stream()
                .map(column -> value.apply(column) + " AS " + name(column))
                .collect(Collectors.joining(", "));
        String names = export.shape().columns().stream().map(DuckDbExport::name).collect(Collectors.joining(", "));
        return "COPY (SELECT " + values + " FROM (" + export.query() + ") AS exported(" + names + ")) TO " + file + " ("
                + options + ")";
    }

    /** Texts are always quoted, so that no text can be taken for NULL or for an end of data. */
    private static String csvOptions(RowShape shape) {
        String quoted = shape.columns().stream()
                .filter(column -> LogicalType.isCharacters(column.type()))
                .map(DuckDbExport::name)
                .collect(Collectors.joining(", "));
        String options = "FORMAT csv, HEADER false, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";
        return quoted.isEmpty() ? options : options + ", FORCE_QUOTE (" + quoted + ")";
    }

    private static String csvValue(ShapeColumn column) {
        if (column.type() instanceof LogicalType.Bytes) {
            return "'\\x' || lower(hex(" + name(column) + "))";
        }
        return name(column);
    }

    private static String jsonValue(ShapeColumn column) {
        return column.type().fold(new DuckDbJsonValues(name(column)));
    }

    private static String compression(BulkExport export) {
        return ", COMPRESSION '" + export.compression().name().toLowerCase(Locale.ROOT) + "'";
    }

    private static String parquetCompression(BulkExport export) {
        if (export.compression() == Compression.NONE) {
            return ", COMPRESSION 'uncompressed'";
        }
        return compression(export);
    }

    private static String name(ShapeColumn column) {
        return IDENTIFIERS.quote(column.name());
    }
}
