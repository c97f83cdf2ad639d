package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value of each type is taken from DuckDB's driver. */
final class DuckDbValues implements LogicalType.Cases<DuckDbValues.Reader> {

    static final DuckDbTypes TYPES = new DuckDbTypes();
    static final DuckDbValues READERS = new DuckDbValues();

    /** Takes one value of the current row. */
    interface Reader {
        @Nullable
        Object read(ResultSet rows, int index) throws SQLException;
    }

    /** DuckDB stores infinity as the largest number of days or microseconds, and the driver takes it for a date. */
    private static final LocalDate LATEST_DATE = LocalDate.ofEpochDay(Integer.MAX_VALUE);

    private static final LocalDate EARLIEST_DATE = LocalDate.ofEpochDay(-Integer.MAX_VALUE);
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final LocalDateTime LATEST = EPOCH.plus(Long.MAX_VALUE, ChronoUnit.MICROS);
    private static final LocalDateTime EARLIEST = EPOCH.plus(-Long.MAX_VALUE, ChronoUnit.MICROS);

    private DuckDbValues() {}

    @Override
    public Reader bool() {
        return ResultSet::getObject;
    }

    @Override
    public Reader integer(LogicalType.Int type) {
        return (rows, index) -> rows.getObject(index) instanceof Number number ? number.longValue() : null;
    }

    @Override
    public Reader decimal(LogicalType.Decimal type) {
        return DuckDbValues::decimal;
    }

    @Override
    public Reader number() {
        return DuckDbValues::decimal;
    }

    @Override
    public Reader floating(LogicalType.Float type) {
        return (rows, index) -> rows.getObject(index) instanceof Number number ? number.doubleValue() : null;
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

    /** Not asked for by class: the driver then goes through the Julian calendar, which moves days of October 1582. */
    @Override
    public Reader date() {
        return (rows, index) -> {
            Object value = rows.getObject(index);
            refuseInfinity(LATEST_DATE.equals(value) || EARLIEST_DATE.equals(value));
            return value;
        };
    }

    @Override
    public Reader time(LogicalType.Time type) {
        return (rows, index) -> {
            try {
                return rows.getObject(index, LocalTime.class);
            } catch (DateTimeException endOfDay) {
                throw new DateTimeException("24:00:00 is no time of a day", endOfDay);
            }
        };
    }

    @Override
    public Reader timestamp(LogicalType.Timestamp type) {
        return (rows, index) -> finite(rows.getObject(index, LocalDateTime.class));
    }

    @Override
    public Reader instant(LogicalType.Instant type) {
        return (rows, index) -> {
            OffsetDateTime value = rows.getObject(index, OffsetDateTime.class);
            if (value == null) {
                return null;
            }
            finite(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            return value.toInstant();
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

    private static @Nullable Object decimal(ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        return value;
    }

    private static @Nullable LocalDateTime finite(@Nullable LocalDateTime value) {
        refuseInfinity(LATEST.equals(value) || EARLIEST.equals(value));
        return value;
    }

    private static void refuseInfinity(boolean infinite) {
        if (infinite) {
            throw new DateTimeException("infinity is no point in time");
        }
    }
}
