package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words for parts of a date that some functions take bare, as in {@code DATEADD(month, 1, day)}: such a word is no column, but only as a
 * whole argument, in its place, of a function that is listed for the dialect.
 */
final class DateParts {

    private static final Set<String> WORDS = Set.copyOf(List.of(
            ("year years y yy yyyy yyy yr yrs isoyear iso_year quarter quarters q qq qtr qtrs month months mon mons mm m "
                            + "week weeks w wk ww weekiso week_iso isoweek isowk isoww iso_week weekofyear weekofyeariso "
                            + "yearofweek yearofweekiso weekday dw dow dayofweek dayofweekiso dayofweek_iso weekday_iso doy "
                            + "day days d dd dayofmonth yearday dayofyear dy hour hours h hh hr hrs minute minutes min mins mi "
                            + "n second seconds s ss sec secs millisecond milliseconds ms msec microsecond microseconds mcs us "
                            + "usec nanosecond nanoseconds ns nsec tzoffset tz iso_day epoch epoch_second epoch_millisecond "
                            + "epoch_microsecond epoch_nanosecond timezone_hour timezone_minute decade decades century "
                            + "centuries millennium millennia dayofquarter dayoccurrenceinmonth date time julian sql_tsi_second "
                            + "sql_tsi_minute sql_tsi_hour sql_tsi_day sql_tsi_week sql_tsi_month sql_tsi_quarter sql_tsi_year")
                    .split(" ")));

    /** Dialect to function to the place of its date part, from 0. */
    private static final Map<String, Map<String, Integer>> FUNCTIONS = functions();

    private static final int NONE = -1;

    private DateParts() {}

    /** Which argument of the function is a part of a date, from 0; -1 for any other function. */
    static int argumentOf(SqlDialect dialect, QualifiedName function) {
        Map<String, Integer> known = FUNCTIONS.get(dialect.name().value());
        if (known == null || function.isQualified()) {
            return NONE;
        }
        return known.getOrDefault(function.last(), NONE);
    }

    /** Whether the argument with this number is nothing but a word for a part of a date, {@code WEEK(MONDAY)} included. */
    static boolean standsAt(TokenCursor inner, int argument) {
        int token = inner.position();
        for (int passed = 0; passed < argument && token < inner.limit(); token = inner.afterGroup(token)) {
            if (inner.tokens().kind(token) == TokenKind.COMMA) {
                passed++;
            }
        }
        if (token >= inner.limit() || inner.tokens().kind(token) != TokenKind.WORD) {
            return false;
        }
        int after = token + 1;
        if (after < inner.limit() && inner.tokens().kind(after) == TokenKind.OPEN) {
            after = inner.afterGroup(after);
        }
        boolean whole = after >= inner.limit() || inner.tokens().kind(after) == TokenKind.COMMA;
        return whole && WORDS.contains(inner.tokens().textOf(token).toLowerCase(Locale.ROOT));
    }

    /** Moves past the word and its bracket. */
    static void accept(TokenCursor inner) {
        inner.advance();
        if (inner.is(TokenKind.OPEN)) {
            inner.advanceTo(inner.afterGroup(inner.position()));
        }
    }

    private static Map<String, Map<String, Integer>> functions() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        add(all, "tsql", 0, "dateadd datediff datediff_big datename datepart datetrunc date_bucket");
        add(
                all,
                "snowflake",
                0,
                "dateadd datediff timeadd timediff timestampadd timestampdiff date_trunc date_part datetrunc");
        add(all, "snowflake", 1, "trunc last_day");
        add(all, "redshift", 0, "dateadd datediff date_add date_diff date_part datepart pgdate_part");
        add(all, "bigquery", 1, "date_trunc datetime_trunc timestamp_trunc time_trunc last_day");
        add(all, "bigquery", 2, "date_diff datetime_diff timestamp_diff time_diff");
        for (String spark : List.of("databricks", "sparksql")) {
            add(all, spark, 0, "dateadd date_add datediff date_diff timestampadd timestampdiff datepart");
        }
        for (String mysql : List.of("mysql", "mariadb", "starrocks", "flink")) {
            add(all, mysql, 0, "timestampadd timestampdiff");
        }
        add(all, "mysql", 0, "get_format");
        add(all, "mariadb", 0, "get_format");
        add(
                all,
                "clickhouse",
                0,
                "date_add date_sub date_diff dateadd datediff dateAdd dateSub dateDiff timestamp_add");
        add(all, "vertica", 0, "datediff timestampadd timestampdiff dateadd");
        add(all, "flink", 0, "TIMESTAMPADD TIMESTAMPDIFF");
        return all;
    }

    private static void add(Map<String, Map<String, Integer>> all, String dialect, int argument, String functions) {
        Map<String, Integer> known = all.computeIfAbsent(dialect, name -> new HashMap<>());
        for (String function : functions.split(" ")) {
            known.put(function, argument);
            known.put(function.toUpperCase(Locale.ROOT), argument);
        }
    }
}
