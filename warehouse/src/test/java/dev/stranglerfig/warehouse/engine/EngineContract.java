package dev.stranglerfig.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.ChecksumSql;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.PortableChecksum;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.RowValues;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every engine has to do; a new engine extends this and gives a warehouse that lives as long as its test class. */
public abstract class EngineContract extends EngineFixture {

    @Test
    @DisplayName("odd and reserved names live through creating, loading, exporting and reading the catalogue")
    void oddNames() throws IOException {
        List<String> names = List.of(
                "select",
                "table",
                "a b",
                "quote\"d",
                "it's",
                "Ümläut",
                "dot.ted",
                "tab\there",
                "UPPER",
                "per%cent",
                "日本",
                "😀");
        List<ShapeColumn> columns =
                names.stream().map(name -> new ShapeColumn(name, text(), true)).toList();
        RowShape shape = new RowShape(columns, List.of());
        TableRef table = create("order \"by\"", shape);
        RowValues row = RowValues.of(names.toArray());
        load(table, shape, List.of(row));

        assertThat(read(table, shape)).containsExactly(List.copyOf(names));
        Path file = folder.resolve("o'dd name.csv");
        assertThat(warehouse().export(csv("SELECT * FROM " + quote(table), shape, file)))
                .isEqualTo(1);
        assertThat(Files.readString(file).lines()).hasSize(1);
        CatalogueTable found = catalogueTable(table);
        assertThat(found.columns()).extracting(CatalogueColumn::name).isEqualTo(names);
    }

    @Test
    @DisplayName("a name with a NUL character is refused")
    void nulInName() {
        assertThatThrownBy(() -> quote("a\0b"))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Invalid identifier: 'a\\0b' (it holds a NUL character)\n    Rename the table or column.");
    }

    @Test
    @DisplayName("each type's DDL reads back as a type that means the same")
    void typesRoundTrip() {
        for (TypeSamples samples : TypeSamples.all()) {
            warehouse()
                    .engine()
                    .types()
                    .nativeType(samples.type())
                    .fold(
                            exact -> samples.check(warehouse().engine(), exact),
                            unsupported -> samples.check(unsupported));
        }
    }

    @Test
    @DisplayName("values of every type are the same after load, export and a second load")
    void valuesRoundTrip() throws IOException {
        for (TypeSamples samples : TypeSamples.supportedBy(warehouse().engine())) {
            RowShape shape = samples.shape();
            TableRef table = create("one_" + samples.label(), shape);
            load(table, shape, samples.rows());
            assertThat(readCanonical(table, shape)).as(samples.label()).isEqualTo(samples.canonicalRows());

            Path file = folder.resolve(samples.label() + ".csv");
            long exported = warehouse().export(csv("SELECT * FROM " + quote(table), shape, file));
            assertThat(exported).as(samples.label()).isEqualTo(samples.rows().size());
            TableRef copy = create("two_" + samples.label(), shape);
            warehouse().load(new BulkLoad(copy, shape, List.of(file), BulkFormat.CSV, Compression.NONE));
            assertThat(readCanonical(copy, shape)).as(samples.label()).isEqualTo(samples.canonicalRows());
        }
    }

    @Test
    @DisplayName("the checksum in SQL is the checksum in Java for every type")
    void checksumAgrees() throws IOException {
        for (TypeSamples samples : TypeSamples.supportedBy(warehouse().engine())) {
            RowShape shape = samples.shape();
            TableRef table = create("hash_" + samples.label(), shape);
            load(table, shape, samples.rows());
            PortableChecksum expected = new PortableChecksum(shape, 7);
            samples.rows().forEach(expected::add);
            assertThat(Checksums.of(warehouse(), quote(table), shape, 7))
                    .as(samples.label())
                    .isEqualTo(expected.sums());
        }
    }

    @Test
    @DisplayName("the rows of chosen buckets are the rows whose keys fall there")
    void rowsOfBuckets() throws IOException {
        RowShape shape = new RowShape(
                List.of(new ShapeColumn("id", new LogicalType.Int(8), false), new ShapeColumn("name", text(), true)),
                List.of("id"));
        TableRef table = create("bucketed", shape);
        List<RowValues> rows = new ArrayList<>();
        for (long id = -50; id < 50; id++) {
            rows.add(RowValues.of(id, "row " + id));
        }
        load(table, shape, rows);
        PortableChecksum buckets = new PortableChecksum(shape, 8);
        List<Object> expected = rows.stream()
                .filter(row -> List.of(2L, 5L).contains(buckets.bucketOf(row)))
                .map(row -> row.value(0))
                .toList();
        String sql = new ChecksumSql(warehouse().engine().checksum(), shape).rows(quote(table), 8, List.of(2L, 5L));
        assertThat(expected).isNotEmpty().hasSizeLessThan(100);
        List<Object> found = warehouse().query(sql).collect(row -> row.value(0));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("texts, UUIDs, bytes and numbers are ordered by their bytes and values, NULL first")
    void byteOrder() throws IOException {
        for (TypeSamples samples : TypeSamples.supportedBy(warehouse().engine())) {
            RowShape shape = samples.shape();
            TableRef table = create("order_" + samples.label(), shape);
            load(table, shape, samples.rows());
            String order = warehouse().engine().byteOrder(samples.type(), quote("value"));
            String sql = "SELECT id, value FROM " + quote(table) + " ORDER BY " + order + " NULLS FIRST, id";
            List<Object> sorted = warehouse().query(sql).collect(row -> row.value(0));
            assertThat(sorted).as(samples.label()).isEqualTo(samples.sortedIds());
        }
    }

    @Test
    @DisplayName("NULL and the empty text stay apart, also in a table of one column")
    void nullAgainstEmpty() throws IOException {
        RowShape shape = new RowShape(List.of(new ShapeColumn("only", text(), true)), List.of());
        TableRef table = create("one_column", shape);
        List<RowValues> rows = new ArrayList<>();
        for (String value :
                Arrays.asList(null, "", " ", "NULL", "\\N", "\\.", "\"", "\"\"", "a\nb", "c\r\nd", "e,f", null)) {
            rows.add(RowValues.of(value));
        }
        load(table, shape, rows);
        Path file = folder.resolve("one.csv");
        assertThat(warehouse().export(csv("SELECT * FROM " + quote(table), shape, file)))
                .isEqualTo(12);
        TableRef copy = create("one_column_copy", shape);
        assertThat(warehouse().load(new BulkLoad(copy, shape, List.of(file), BulkFormat.CSV, Compression.NONE)))
                .isEqualTo(12);
        assertThat(readCanonical(copy, shape)).isEqualTo(TypeSamples.canonical(shape, rows));
    }

    @Test
    @DisplayName("a text of five million characters passes")
    void longText() throws IOException {
        RowShape shape = new RowShape(List.of(new ShapeColumn("a", text(), true)), List.of());
        TableRef table = create("long", shape);
        RowValues row = RowValues.of("ab\n\"c".repeat(1_000_000));
        load(table, shape, List.of(row, row));
        assertThat(readCanonical(table, shape)).isEqualTo(TypeSamples.canonical(shape, List.of(row, row)));
    }

    @Test
    @DisplayName("a gzip file is written and read")
    void gzip() throws IOException {
        RowShape shape = new RowShape(List.of(new ShapeColumn("a", text(), true)), List.of());
        TableRef table = create("packed", shape);
        load(table, shape, List.of(RowValues.of("x"), RowValues.of("y")));
        Path file = folder.resolve("packed.csv.gz");
        warehouse()
                .export(new BulkExport("SELECT * FROM " + quote(table), shape, file, BulkFormat.CSV, Compression.GZIP));
        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
        assertThat(warehouse().load(new BulkLoad(table, shape, List.of(file), BulkFormat.CSV, Compression.GZIP)))
                .isEqualTo(2);
        assertThat(read(table, shape)).hasSize(4);
    }

    @Test
    @DisplayName("a load of several files is all or nothing")
    void loadIsAtomic() throws IOException {
        RowShape shape = new RowShape(List.of(new ShapeColumn("n", new LogicalType.Int(4), true)), List.of());
        TableRef table = create("atomic", shape);
        Path good = Files.writeString(folder.resolve("good.csv"), "1\n2\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "3\nnot a number\n");
        BulkLoad load = new BulkLoad(table, shape, List.of(good, bad), BulkFormat.CSV, Compression.NONE);
        assertThatThrownBy(() -> warehouse().load(load)).isInstanceOf(StranglerException.class);
        assertThat(read(table, shape)).isEmpty();
    }

    @Test
    @DisplayName("statements run in one transaction, all or nothing")
    void executeIsAtomic() {
        String table = quote(TableRef.of(SCHEMA, "t"));
        warehouse().execute(List.of("CREATE TABLE " + table + " (n integer)"));
        assertThatThrownBy(() -> warehouse()
                        .execute(List.of(
                                "INSERT INTO " + table + " VALUES (1)", "INSERT INTO " + table + " VALUES ('x')")))
                .isInstanceOf(StranglerException.class);
        assertThat(warehouse()
                        .session()
                        .execute(List.of("INSERT INTO " + table + " VALUES (2), (3)", "DELETE FROM " + table)))
                .containsExactly(2, 2);
    }

    @Test
    @DisplayName("a snapshot sees one state while others write, and cannot write")
    void snapshot() {
        String table = quote(TableRef.of(SCHEMA, "t"));
        warehouse().execute(List.of("CREATE TABLE " + table + " (n integer)", "INSERT INTO " + table + " VALUES (1)"));
        RowShape shape = new RowShape(List.of(new ShapeColumn("n", new LogicalType.Int(4), true)), List.of());
        try (Snapshot snapshot = warehouse().snapshot()) {
            warehouse().execute(List.of("INSERT INTO " + table + " VALUES (2)"));
            assertThat(count(snapshot, table)).isEqualTo(1);
            warehouse().execute(List.of("DELETE FROM " + table));
            assertThat(count(snapshot, table)).isEqualTo(1);
            assertThat(snapshot.export(csv("SELECT * FROM " + table, shape, folder.resolve("s.csv"))))
                    .isEqualTo(1);
            assertThat(snapshot.id()).isNotBlank();
        }
        assertThat(count(warehouse(), table)).isZero();
        try (SqlSession pinned = warehouse().session().snapshot()) {
            assertThatThrownBy(() -> pinned.execute(List.of("INSERT INTO " + table + " VALUES (3)")))
                    .isInstanceOf(StranglerException.class)
                    .hasMessageContaining("Cannot run statement 'INSERT INTO " + table + " VALUES (3)'");
        }
        assertThat(count(warehouse(), table)).isZero();
    }

    @Test
    @DisplayName("a snapshot has one open result at a time")
    void snapshotHasOneReader() {
        try (SqlSession pinned = warehouse().session().snapshot();
                Rows open = pinned.query("SELECT 1")) {
            assertThat(open.next()).isTrue();
            assertThatThrownBy(() -> pinned.query("SELECT 2"))
                    .hasMessage(
                            "Cannot read from snapshot: another result of it is still open\n    Close the other result first.");
        }
    }

    @Test
    @DisplayName("the catalogue has tables, views, keys, comments and a fingerprint of the structure alone")
    void catalogue() {
        String table = quote(TableRef.of(SCHEMA, "customer"));
        String view = quote(TableRef.of(SCHEMA, "named"));
        warehouse()
                .execute(List.of(
                        "CREATE TABLE " + table
                                + " (region varchar(10), id bigint, name text NOT NULL, paid decimal(10,2),"
                                + " PRIMARY KEY (id, region))",
                        "COMMENT ON TABLE " + table + " IS 'it''s a table'",
                        "COMMENT ON COLUMN " + table + ".paid IS 'in EUR'",
                        "CREATE VIEW " + view + " AS SELECT id, name FROM " + table));
        Catalogue before = warehouse().catalogue(List.of(SCHEMA));
        assertThat(before.tables()).extracting(found -> found.name().name()).containsExactly("customer", "named");
        CatalogueTable customer = before.tables().get(0);
        assertThat(customer.kind()).isEqualTo(TableKind.TABLE);
        assertThat(customer.primaryKey()).containsExactly("id", "region");
        assertThat(customer.comment()).contains("it's a table");
        assertThat(customer.columns()).extracting(CatalogueColumn::nullable).containsExactly(false, false, false, true);
        assertThat(customer.columns().get(3).type()).isEqualTo(new LogicalType.Decimal(10, 2));
        assertThat(customer.columns().get(3).comment()).contains("in EUR");
        CatalogueTable named = before.tables().get(1);
        assertThat(named.kind()).isEqualTo(TableKind.VIEW);
        assertThat(named.definition().orElseThrow()).contains("name").contains("customer");

        warehouse().execute(List.of("INSERT INTO " + table + " VALUES ('eu', 1, 'a', 1.5)"));
        assertThat(warehouse().catalogue(List.of(SCHEMA)).fingerprint()).isEqualTo(before.fingerprint());
        warehouse().execute(List.of("CREATE TABLE " + quote(TableRef.of(SCHEMA, "new")) + " (n integer)"));
        assertThat(warehouse().catalogue(List.of(SCHEMA)).fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(warehouse().catalogue(List.of("no such schema")).tables()).isEmpty();
    }

    @Test
    @DisplayName("many rows are streamed, and two results are open at once")
    void streaming() {
        String sql = manyRows(300_000);
        try (Rows one = warehouse().query(sql);
                Rows other = warehouse().query(sql)) {
            long sum = 0;
            while (one.next()) {
                assertThat(other.next()).isTrue();
                sum += one.integer(0) - other.integer(0) + 1;
            }
            assertThat(sum).isEqualTo(300_000);
            assertThat(other.next()).isFalse();
        }
    }
}
