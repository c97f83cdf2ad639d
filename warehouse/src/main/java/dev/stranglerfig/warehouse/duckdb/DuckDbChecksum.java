package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.Optional;

/** Checksum expressions of DuckDB. */
final class DuckDbChecksum implements ChecksumExpressions {

    @Override
    public IdentifierRules identifiers() {
        return Dialects.named(new DialectName("duckdb")).identifiers();
    }

    @Override
    public Optional<String> unsupported(LogicalType type) {
        if (type instanceof LogicalType.Decimal decimal && decimal.precision() > DuckDbChecksumValues.MOST_DIGITS) {
            return Optional.of("DuckDB's decimals have at most " + DuckDbChecksumValues.MOST_DIGITS + " digits");
        }
        return Optional.empty();
    }

    @Override
    public String integer(LogicalType type, String column) {
        return type.fold(new DuckDbChecksumValues(column));
    }

    @Override
    public String text(LogicalType type, String column) {
        return type.fold(new DuckDbChecksumValues(column));
    }

    @Override
    public String byteLength(String text) {
        return "CAST(strlen(" + text + ") AS VARCHAR)";
    }

    @Override
    public String md5(String text) {
        return "md5(" + text + ")";
    }

    @Override
    public String sixtyBits(String md5, int position) {
        return "CAST('0x' || substr(" + md5 + ", " + position + ", 15) AS BIGINT)";
    }

    /** The optimiser shares equal expressions on its own. */
    @Override
    public String barrier() {
        return "";
    }
}
