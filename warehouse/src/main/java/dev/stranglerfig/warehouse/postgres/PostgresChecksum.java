package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.Optional;

/** Checksum expressions of PostgreSQL; the server's encoding has to be UTF-8. */
final class PostgresChecksum implements ChecksumExpressions {

    @Override
    public IdentifierRules identifiers() {
        return Dialects.named(new DialectName("postgres")).identifiers();
    }

    @Override
    public Optional<String> unsupported(LogicalType type) {
        return Optional.empty();
    }

    @Override
    public String integer(LogicalType type, String column) {
        return type.fold(new PostgresChecksumValues(column));
    }

    @Override
    public String text(LogicalType type, String column) {
        return type.fold(new PostgresChecksumValues(column));
    }

    @Override
    public String byteLength(String text) {
        return "octet_length(" + text + ")::text";
    }

    @Override
    public String md5(String text) {
        return "md5(" + text + ")";
    }

    @Override
    public String sixtyBits(String md5, int position) {
        return "('x' || substr(" + md5 + ", " + position + ", 15))::bit(60)::bigint";
    }

    /** Without it the planner merges the subquery into its parent and computes a column wherever it is used. */
    @Override
    public String barrier() {
        return " OFFSET 0";
    }
}
