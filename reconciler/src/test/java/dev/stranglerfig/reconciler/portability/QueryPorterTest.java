package dev.stranglerfig.reconciler.portability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.lineage.TableMention;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.reconciler.parity.TwoSides;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.engine.Reading;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes must be answered alike by both engines; what differs must not pass. Both are run, so that the lists are true. */
class QueryPorterTest {

    private static final SqlDialect POSTGRES = Dialects.named(new DialectName("postgres"));
    private static final SqlDialect DUCKDB = Dialects.named(new DialectName("duckdb"));
    private static final Pattern TABLE = Pattern.compile("core\\.(subscription|invoice)\\b(?!\\.)");

    private static final RowShape SUBSCRIPTION = new RowShape(
            List.of(
                    new ShapeColumn("id", new LogicalType.Int(8), false),
                    new ShapeColumn("status", LogicalType.Text.unlimited(), true),
                    new ShapeColumn("copies", new LogicalType.Int(4), true),
                    new ShapeColumn("price", new LogicalType.Decimal(10, 2), true),
                    new ShapeColumn("started", new LogicalType.Date(), true),
                    new ShapeColumn("is_paid", new LogicalType.Bool(), true),
                    new ShapeColumn("code", new LogicalType.Char(6), true)),
            List.of("id"));
    private static final RowShape INVOICE = new RowShape(
            List.of(
                    new ShapeColumn("id", new LogicalType.Int(8), false),
                    new ShapeColumn("subscription_id", new LogicalType.Int(8), true),
                    new ShapeColumn("amount", new LogicalType.Decimal(10, 2), true)),
            List.of("id"));

    @TempDir
    private static Path folder;

    private static TwoSides sides;

    @BeforeAll
    static void open() {
        sides = TwoSides.open(folder);
        sides.legacy().execute(List.of("CREATE SCHEMA core"));
        sides.target().execute(List.of("CREATE SCHEMA v1"));
        sides.legacy().execute(tables("core", "char(6)", " COLLATE \"und-x-icu\""));
        sides.target().execute(tables("v1", "varchar", ""));
    }

    @AfterAll
    static void close() {
        sides.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "SELECT count(*) FROM core.subscription",
                "SELECT id, status FROM core.subscription WHERE status = 'active' ORDER BY id",
                "SELECT status, count(*) AS n, sum(price) FROM core.subscription GROUP BY status ORDER BY n DESC, 3",
                "SELECT copies FROM core.subscription ORDER BY copies DESC",
                "SELECT copies FROM core.subscription ORDER BY copies, id DESC",
                "SELECT copies FROM core.subscription ORDER BY copies DESC NULLS LAST, id",
                "SELECT subscription.id FROM core.subscription ORDER BY subscription.id",
                "SELECT core.subscription.id FROM core.subscription ORDER BY core.subscription.id LIMIT 2",
                "SELECT s.id, i.amount FROM core.subscription s JOIN core.invoice AS i ON i.subscription_id = s.id"
                        + " ORDER BY s.id, i.amount",
                "WITH paid AS (SELECT id, price FROM core.subscription WHERE is_paid)"
                        + " SELECT sum(price), count(*) FROM paid",
                "SELECT id, price * copies AS total, price + 1 AS more FROM core.subscription WHERE price > 0.5 ORDER BY id",
                "SELECT extract(year FROM started), count(*) FROM core.subscription GROUP BY 1 ORDER BY 1",
                "SELECT id FROM core.subscription WHERE started >= '2026-01-01' AND started < DATE '2027-01-01' ORDER BY id",
                "SELECT min(started), max(price), min(copies), max(id) FROM core.subscription",
                "SELECT id, row_number() OVER (PARTITION BY is_paid ORDER BY price DESC, id) FROM core.subscription ORDER BY id",
                "SELECT id, CASE WHEN price > 5 THEN 'dear' ELSE 'cheap' END AS class FROM core.subscription ORDER BY 1",
                "SELECT id FROM core.subscription WHERE status LIKE 'a%' OR status IN ('paused', 'x') ORDER BY id",
                "SELECT id FROM core.subscription WHERE status IS NULL OR status <> 'active' ORDER BY id",
                "SELECT coalesce(copies, 0), nullif(copies, 2), abs(copies - 5) FROM core.subscription WHERE id > -1 ORDER BY id",
                "SELECT count(*), count(copies) FILTER (WHERE copies > 2) FROM core.subscription",
                "SELECT count(*), status FROM core.subscription GROUP BY status HAVING count(*) > 0 ORDER BY 1, max(id)",
                "SELECT rank() OVER w, ID, S.Copies AS Amount, price Cost FROM core.subscription S"
                        + " WINDOW w AS (ORDER BY copies, id) ORDER BY 1",
                "SELECT x.count, x.* FROM (SELECT count(*), max(amount) AS Highest FROM core.invoice) x",
                "SELECT DISTINCT ON (copies) id, copies IS NOT DISTINCT FROM 3 AS three, is_paid"
                        + " FROM core.subscription ORDER BY copies, id",
                "SELECT count(*) FROM core.subscription UNION ALL SELECT count(*) FROM core.invoice",
                "SELECT EXISTS (SELECT 1 FROM core.invoice) FROM core.subscription"
            })
    void whatPassesIsAnsweredAlike(String sql) {
        PortedQuery ported = port(sql);

        assertThat(ported.obstacles()).isEmpty();
        List<List<String>> answered = answer(sides.target(), ported.sql());
        List<List<String>> expected = answer(sides.legacy(), sql);
        assertThat(answered.get(0)).isEqualTo(expected.get(0));
        if (sql.contains("ORDER BY")) {
            assertThat(answered).isEqualTo(expected);
            return;
        }
        assertThat(answered).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT copies / 2 FROM core.subscription ORDER BY id # it uses the operator /",
                "SELECT avg(copies) FROM core.subscription # it uses the function avg",
                "SELECT status FROM core.subscription ORDER BY status # it may sort texts by a collation",
                "SELECT status AS s FROM core.subscription ORDER BY s # it may sort texts by a collation",
                "SELECT status FROM core.subscription ORDER BY 1 # it may sort texts by a collation",
                "SELECT max(status) FROM core.subscription # it may take the smallest or largest text by a collation",
                "SELECT id FROM core.subscription WHERE status < 'a' ORDER BY id # it may compare texts by a collation",
                "SELECT upper(status) FROM core.subscription WHERE id = 5 # it uses the function upper",
                "SELECT round(price * 0.05, 2)::float8 FROM core.subscription ORDER BY id # it uses the operator ::",
                "SELECT id FROM core.subscription WHERE price = '9.991' ORDER BY id # it holds a number in quotes",
                "SELECT code || '|' FROM core.subscription ORDER BY id # the type of column code has no exact twin",
                "SELECT date_trunc('month', started) FROM core.subscription ORDER BY id # it uses the function date_trunc",
                "SELECT started + interval '1 month' - started FROM core.subscription ORDER BY id # it uses INTERVAL",
                "SELECT id FROM core.subscription WHERE status LIKE 'a\\%b' ORDER BY id # it holds a text with escapes",
                "SELECT s FROM core.subscription s WHERE s.id = 1 # it may use whole rows of s",
                "SELECT 1e2 FROM core.subscription # it holds the number 1e2",
                "SELECT to_char(price, '999.99') FROM core.subscription WHERE id = 1 # it uses the function to_char",
                "SELECT id FROM core.subscription WHERE status ~ 'a.*' ORDER BY id # it uses the operator ~",
                "SELECT id, copies + 1 FROM core.subscription ORDER BY id # it gives no name to column 2 of its result",
                "SELECT CASE WHEN is_paid THEN 1 END FROM core.subscription # it gives no name to column 1 of its result",
                "SELECT NOT (is_paid) FROM core.subscription # it gives no name to column 1 of its result",
                "SELECT TRUE FROM core.subscription # it gives no name to column 1 of its result",
                "SELECT * FROM (SELECT 1 FROM core.subscription) x # it gives no name to column 1 of its result"
            })
    void whatMayDifferIsLeftToTheLegacy(String sql, String obstacle) {
        assertThat(port(sql).obstacles()).contains(obstacle);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "SELECT copies / 2 FROM core.subscription ORDER BY id",
                "SELECT avg(copies) FROM core.subscription",
                "SELECT status FROM core.subscription ORDER BY status",
                "SELECT max(status) FROM core.subscription",
                "SELECT id FROM core.subscription WHERE price = '9.991' ORDER BY id",
                "SELECT code FROM core.subscription ORDER BY id",
                "SELECT date_trunc('month', started) FROM core.subscription ORDER BY id",
                "SELECT id FROM core.subscription WHERE status LIKE 'a\\%b' ORDER BY id",
                "SELECT copies FROM core.subscription ORDER BY copies DESC",
                "SELECT count(*) FROM core.subscription",
                "SELECT copies + 1 FROM core.subscription WHERE id = 1"
            })
    void theEnginesReallyDisagree(String sql) {
        String renamed = TABLE.matcher(sql).replaceAll("v1.$1");

        assertThat(answer(sides.target(), renamed)).isNotEqualTo(answer(sides.legacy(), sql));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT core.subscription.id FROM core.subscription # SELECT \"subscription\".id FROM"
                        + " \"v1\".\"subscription\" AS \"subscription\"",
                "SELECT s.id FROM core.subscription s ORDER BY s.id DESC # SELECT s.id FROM \"v1\".\"subscription\" s"
                        + " ORDER BY s.id DESC NULLS FIRST",
                "SELECT 1 FROM core.subscription AS x, core.invoice # SELECT 1 FROM \"v1\".\"subscription\" AS x,"
                        + " \"v1\".\"invoice\" AS \"invoice\"",
                "SELECT Count(*), ID, id x FROM core.invoice i # SELECT Count(*) AS \"count\", \"id\", id x FROM"
                        + " \"v1\".\"invoice\" i"
            })
    void namesAreRewrittenInPlace(String sql, String expected) {
        assertThat(port(sql).sql()).isEqualTo(expected);
    }

    private static PortedQuery port(String sql) {
        return new QueryPorter(DUCKDB).port(Tokens.of(sql, POSTGRES), mentions(sql));
    }

    private static List<PortedTable> mentions(String sql) {
        List<PortedTable> mentions = new ArrayList<>();
        Matcher matcher = TABLE.matcher(sql);
        while (matcher.find()) {
            String name = matcher.group(1);
            mentions.add(new PortedTable(
                    new TableMention(TableRef.of("core", name), matcher.start(), matcher.end()),
                    TableRef.of("v1", name),
                    name.equals("invoice") ? INVOICE : SUBSCRIPTION));
        }
        return mentions;
    }

    private static List<String> tables(String schema, String codeType, String collation) {
        return List.of(
                "CREATE TABLE " + schema + ".subscription (id bigint, status text" + collation
                        + ", copies integer, price decimal(10,2), started date, is_paid boolean, code " + codeType
                        + ")",
                "CREATE TABLE " + schema + ".invoice (id bigint, subscription_id bigint, amount decimal(10,2))",
                "INSERT INTO " + schema + ".subscription VALUES"
                        + " (1, 'active', 3, 9.99, '2026-01-31', true, 'A1'), (2, 'Paused', NULL, 0.05, '2025-12-31', false, 'B'),"
                        + " (3, NULL, 2, 12.50, '2027-01-01', NULL, 'a'), (4, 'paused', -7, -1.25, NULL, true, NULL),"
                        + " (5, 'a%b', 3, NULL, '2026-06-15', false, 'C')",
                "INSERT INTO " + schema + ".invoice VALUES (1, 1, 9.99), (2, 1, 1.01), (3, 3, 12.50)");
    }

    /** The names of the columns, then all values as text: two engines may give one number as an integer and as a decimal without fraction. */
    private static List<List<String>> answer(Reading side, String sql) {
        List<List<String>> answer = new ArrayList<>();
        try (Rows rows = side.query(sql)) {
            answer.add(rows.columns().stream().map(RowColumn::name).toList());
            while (rows.next()) {
                List<String> row =
                        new ArrayList<>(Collections.nCopies(rows.columns().size(), "NULL"));
                for (int i = 0; i < row.size(); i++) {
                    row.set(i, text(rows.value(i)));
                }
                answer.add(row);
            }
        }
        return answer;
    }

    private static String text(Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString();
    }
}
