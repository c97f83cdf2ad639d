package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.JdbcSession;
import dev.stranglerfig.warehouse.engine.SessionWarehouse;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.TypeMap;
import dev.stranglerfig.warehouse.engine.Warehouse;

/**
 * DuckDB, embedded. One process owns a database file; all that this engine does is SQL text, so it works over any session, also one that leads
 * to the owning process, as long as both see the same files.
 */
public final class DuckDbEngine implements Engine {

    @Override
    public EngineName name() {
        return new EngineName("duckdb");
    }

    @Override
    public SqlDialect dialect() {
        return Dialects.named(new DialectName("duckdb"));
    }

    @Override
    public TypeMap types() {
        return new DuckDbTypes();
    }

    @Override
    public ChecksumExpressions checksum() {
        return new DuckDbChecksum();
    }

    @Override
    public String byteOrder(LogicalType type, String column) {
        if (type instanceof LogicalType.Char) {
            return "encode(rtrim(CAST(" + column + " AS VARCHAR), ' '))";
        }
        if (LogicalType.isCharacters(type)) {
            return "encode(CAST(" + column + " AS VARCHAR))";
        }
        return column;
    }

    @Override
    public Warehouse open(ConnectionSettings settings) {
        return over(JdbcSession.open(DuckDbAccess.open(settings)));
    }

    @Override
    public Warehouse over(SqlSession session) {
        return new SessionWarehouse(this, session, new DuckDbReading());
    }
}
