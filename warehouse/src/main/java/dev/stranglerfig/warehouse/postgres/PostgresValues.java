package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.RowColumn;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns and values as PostgreSQL's driver gives them. */
final class PostgresValues {

    private static final PostgresTypes TYPES = new PostgresTypes();
    private static final PostgresValueReaders READERS = new PostgresValueReaders();

    /** For these the driver would ask the server whether a sequence feeds the column. */
    private static final Map<Integer, String> INTEGERS =
            Map.of(Types.SMALLINT, "smallint", Types.INTEGER, "integer", Types.BIGINT, "bigint");

    private static final Map<String, String> SPELLED_OUT = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("varchar", "character varying"),
            Map.entry("bpchar", "character"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("time", "time without time zone"));

    private static final Set<String> SIZED = Set.of("varchar", "bpchar");
    private static final Set<String> TIMED = Set.of("time", "timestamp", "timestamptz");
    private static final int MICROSECOND_DIGITS = 6;

    private PostgresValues() {}

    static RowColumn column(ResultSetMetaData metadata, int index) throws SQLException {
        String name = metadata.getColumnLabel(index);
        String integer = INTEGERS.get(metadata.getColumnType(index));
        if (integer != null) {
            return new RowColumn(name, integer, TYPES.logical(integer));
        }
        String driverName = metadata.getColumnTypeName(index);
        String nativeType = nativeType(metadata, index, driverName);
        boolean enumeration = metadata.getColumnType(index) == Types.VARCHAR
                && TYPES.logical(nativeType) instanceof LogicalType.Other;
        LogicalType type = enumeration ? LogicalType.Text.unlimited() : TYPES.logical(nativeType);
        return new RowColumn(name, nativeType, type);
    }

    static @Nullable Object value(ResultSet rows, int index, LogicalType type) throws SQLException {
        return type.fold(READERS).read(rows, index);
    }

    private static String nativeType(ResultSetMetaData metadata, int index, String driverName) throws SQLException {
        String spelled = SPELLED_OUT.getOrDefault(driverName, driverName);
        if (driverName.equals("numeric") && metadata.getPrecision(index) > 0) {
            return "numeric(" + metadata.getPrecision(index) + "," + metadata.getScale(index) + ")";
        }
        if (SIZED.contains(driverName)) {
            return sized(driverName, spelled, metadata.getPrecision(index));
        }
        if (TIMED.contains(driverName) && metadata.getScale(index) < MICROSECOND_DIGITS) {
            return spelled.replaceFirst("^(time(?:stamp)?)", "$1(" + metadata.getScale(index) + ")");
        }
        return spelled;
    }

    private static String sized(String driverName, String spelled, int characters) {
        if (characters <= 0 || characters == Integer.MAX_VALUE) {
            return driverName.equals("bpchar") ? driverName : spelled;
        }
        return spelled + "(" + characters + ")";
    }
}
