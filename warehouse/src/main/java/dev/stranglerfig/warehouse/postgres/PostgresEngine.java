package dev.stranglerfig.warehouse.postgres;

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

/** PostgreSQL 13 or newer. */
public final class PostgresEngine implements Engine {

    @Override
    public EngineName name() {
        return new EngineName("postgres");
    }

    @Override
    public SqlDialect dialect() {
        return Dialects.named(new DialectName("postgres"));
    }

    @Override
    public TypeMap types() {
        return new PostgresTypes();
    }

    @Override
    public ChecksumExpressions checksum() {
        return new PostgresChecksum();
    }

    @Override
    public String byteOrder(LogicalType type, String column) {
        if (type instanceof LogicalType.Char) {
            return "rtrim(" + column + "::text, ' ') COLLATE \"C\"";
        }
        if (LogicalType.isCharacters(type)) {
            return column + "::text COLLATE \"C\"";
        }
        return column;
    }

    @Override
    public Warehouse open(ConnectionSettings settings) {
        return over(JdbcSession.open(PostgresAccess.of(settings)));
    }

    @Override
    public Warehouse over(SqlSession session) {
        return new SessionWarehouse(this, session, new PostgresReading());
    }
}
