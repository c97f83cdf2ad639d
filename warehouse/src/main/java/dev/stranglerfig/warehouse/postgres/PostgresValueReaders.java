package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value of each type is taken from PostgreSQL's driver. */
final class PostgresValueReaders implements LogicalType.Cases<PostgresValueReaders.Reader> {

    /** Takes one value of the current row. */
    interface Reader {
        @Nullable
        Object read(ResultSet rows, int index) throws SQLException;
    }

    private static final String END_OF_DAY = "24:00:00";

    @Override
    public Reader bool() {
        return (rows, index) -> {
            boolean value = rows.getBoolean(index);
            return rows.wasNull() ? null : value;
        };
    }

    @Override
    public Reader integer(LogicalType.Int type) {
        return (rows, index) -> {
            long value = rows.getLong(index);
            return rows.wasNull() ? null : value;
        };
    }

    @Override
    public Reader decimal(LogicalType.Decimal type) {
        return ResultSet::getBigDecimal;
    }

    @Override
    public Reader number() {
        return ResultSet::getBigDecimal;
    }

    /** A 4-byte value is read as such: parsing its text as 8 bytes gives another number. */
    @Override
    public Reader floating(LogicalType.Float type) {
        if (type.bytes() == 4) {
            return (rows, index) -> {
                double value = rows.getFloat(index);
                return rows.wasNull() ? null : value;
            };
        }
        return (rows, index) -> {
            double value = rows.getDouble(index);
            return rows.wasNull() ? null : value;
        };
    }

    @Override
    public Reader text(LogicalType.Text type) {
        return ResultSet::getString;
    }

    @Override
    public Reader character(LogicalType.Char type) {
        return ResultSet::getString;
    }

    @Override
    public Reader bytes() {
        return ResultSet::getBytes;
    }

    @Override
    public Reader date() {
        return (rows, index) -> {
            LocalDate value = rows.getObject(index, LocalDate.class);
            refuseInfinity(LocalDate.MAX.equals(value) || LocalDate.MIN.equals(value));
            return value;
        };
    }

    /** Read as text: the driver turns 24:00:00 into another time. */
    @Override
    public Reader time(LogicalType.Time type) {
        return (rows, index) -> {
            String text = rows.getString(index);
            if (text == null) {
                return null;
            }
            if (text.startsWith(END_OF_DAY)) {
                throw new DateTimeException("24:00:00 is no time of a day");
            }
            return LocalTime.parse(text);
        };
    }

    @Override
    public Reader timestamp(LogicalType.Timestamp type) {
        return (rows, index) -> {
            LocalDateTime value = rows.getObject(index, LocalDateTime.class);
            refuseInfinity(LocalDateTime.MAX.equals(value) || LocalDateTime.MIN.equals(value));
            return value;
        };
    }

    @Override
    public Reader instant(LogicalType.Instant type) {
        return (rows, index) -> {
            OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
            refuseInfinity(OffsetDateTime.MAX.equals(value) || OffsetDateTime.MIN.equals(value));
            return value == null ? null : value.toInstant();
        };
    }

    @Override
    public Reader uuid() {
        return (rows, index) -> rows.getObject(index, UUID.class);
    }

    @Override
    public Reader json() {
        return ResultSet::getString;
    }

    @Override
    public Reader other(LogicalType.Other type) {
        return ResultSet::getString;
    }

    private static void refuseInfinity(boolean infinite) {
        if (infinite) {
            throw new DateTimeException("infinity is no point in time");
        }
    }
}
