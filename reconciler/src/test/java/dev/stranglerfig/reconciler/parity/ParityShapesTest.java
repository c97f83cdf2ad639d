package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with rows, keys and columns rather than with values. */
class ParityShapesTest {

    private static final ShapeColumn ID = new ShapeColumn("id", new LogicalType.Int(8), false);
    private static final ShapeColumn CODE = new ShapeColumn("code", LogicalType.Text.unlimited(), true);
    private static final ShapeColumn AMOUNT = new ShapeColumn("amount", new LogicalType.Decimal(12, 2), true);
    private static final RowShape BY_ID = new RowShape(List.of(ID, CODE, AMOUNT), List.of("id"));
    private static final RowShape BY_CODE = new RowShape(List.of(ID, CODE, AMOUNT), List.of("code"));
    private static final RowShape KEYLESS = new RowShape(List.of(ID, CODE, AMOUNT), List.of());

    @TempDir
    private static Path folder;

    private static TwoSides sides;

    @BeforeAll
    static void open() {
        sides = TwoSides.open(folder);
    }

    @AfterAll
    static void close() {
        sides.close();
    }

    @BeforeEach
    void createTables() {
        sides.both("DROP TABLE IF EXISTS t", "CREATE TABLE t (id bigint, code text, amount numeric(12,2))");
    }

    @Test
    void twoEmptyTablesMatch() {
        assertThat(words(BY_ID)).isEqualTo("matched: 0 rows, 3 columns");
    }

    @Test
    void missingAndExtraRowsAreNamedByKey() {
        sides.both("INSERT INTO t VALUES (2, 'b', 2), (3, 'c', 3)");
        sides.legacy().execute(List.of("INSERT INTO t VALUES (1, 'a', 1)"));
        sides.target().execute(List.of("INSERT INTO t VALUES (9, 'z', 9)"));

        ParityFinding finding = sides.compare("t", BY_ID);

        assertThat(finding.verdict().words()).isEqualTo("mismatched: 1 missing, 1 extra");
        assertThat(finding.verdict().parity().rowsLegacy()).isEqualTo(3);
        assertThat(finding.samples())
                .containsExactly(
                        Difference.ofRow(DifferenceKind.MISSING, "id=1"),
                        Difference.ofRow(DifferenceKind.EXTRA, "id=9"));
    }

    @Test
    void twoValuesExchangedBetweenRowsAreFoundThoughAllSumsAgree() {
        sides.legacy().execute(List.of("INSERT INTO t VALUES (1, 'a', 10), (2, 'b', 20)"));
        sides.target().execute(List.of("INSERT INTO t VALUES (1, 'a', 20), (2, 'b', 10)"));

        ParityFinding finding = sides.compare("t", BY_ID);

        assertThat(finding.verdict().words()).isEqualTo("mismatched: 2 changed (amount: 2)");
        assertThat(finding.samples())
                .containsExactly(
                        new Difference(
                                DifferenceKind.CHANGED,
                                "id=1",
                                Optional.of("amount"),
                                Optional.of("10.00"),
                                Optional.of("20.00")),
                        new Difference(
                                DifferenceKind.CHANGED,
                                "id=2",
                                Optional.of("amount"),
                                Optional.of("20.00"),
                                Optional.of("10.00")));
    }

    @Test
    void separatorsInsideValuesDoNotMakeRowsEqual() {
        sides.legacy().execute(List.of("INSERT INTO t VALUES (1, '1|11', 1)"));
        sides.target().execute(List.of("INSERT INTO t VALUES (1, '11|1', 1)"));

        assertThat(words(KEYLESS)).isEqualTo("mismatched: 1 missing, 1 extra");
    }

    @Test
    void aPairOfEqualExtraRowsDoesNotCancelOut() {
        sides.both("INSERT INTO t VALUES (1, 'a', 1)");
        sides.target().execute(List.of("INSERT INTO t VALUES (2, 'b', 2), (2, 'b', 2)"));

        ParityFinding finding = sides.compare("t", KEYLESS);

        assertThat(finding.verdict().words()).isEqualTo("mismatched: 2 extra");
        assertThat(finding.samples())
                .containsExactly(Difference.ofRow(DifferenceKind.EXTRA, "id=2, code=b, amount=2.00"));
    }

    @Test
    void multisetsAreComparedByHowOftenARowOccurs() {
        sides.both("INSERT INTO t VALUES (1, 'a', NULL), (1, 'a', NULL), (NULL, NULL, NULL)");
        assertThat(words(KEYLESS)).isEqualTo("matched: 3 rows, 3 columns");

        sides.legacy().execute(List.of("INSERT INTO t VALUES (1, 'a', NULL)"));
        assertThat(words(KEYLESS)).isEqualTo("mismatched: 1 missing");
    }

    @Test
    void equalRowsUnderADuplicateKeyAreNotCalledAMatch() {
        sides.both("INSERT INTO t VALUES (1, 'a', 1), (1, 'b', 2), (2, 'c', 3)");

        assertThat(words(BY_ID)).isEqualTo("inconclusive: the key is NULL or not unique for 1 keys");
    }

    @Test
    void aDuplicateOnOneSideIsADifference() {
        sides.both("INSERT INTO t VALUES (1, 'a', 1), (2, 'c', 3)");
        sides.target().execute(List.of("INSERT INTO t VALUES (1, 'a', 1)"));

        ParityFinding finding = sides.compare("t", BY_ID);

        assertThat(finding.verdict().words()).isEqualTo("mismatched: 1 duplicate key");
        assertThat(finding.samples()).containsExactly(Difference.ofRow(DifferenceKind.DUPLICATE_KEY, "id=1"));
    }

    @Test
    void aNullKeyIsNeverMatchedSilently() {
        sides.both("INSERT INTO t VALUES (NULL, 'a', 1), (2, 'c', 3)");

        assertThat(words(BY_ID)).isEqualTo("inconclusive: the key is NULL or not unique for 1 keys");
    }

    @Test
    void textKeysAreMergedByTheirBytesWhateverTheCollation() {
        sides.legacy()
                .execute(List.of(
                        "DROP TABLE t",
                        "CREATE TABLE t (id bigint, code text COLLATE \"und-x-icu\", amount numeric(12,2))"));
        sides.both(
                "INSERT INTO t VALUES (1, 'a', 1), (2, 'B', 1), (3, '\u00E4', 1), (4, 'Z', 1), (5, '-a', 1), (6, 'a-', 1),"
                        + " (7, '\uD83D\uDE00', 1), (8, '\uFF5E', 1), (9, '', 1), (10, 'aa', 1), (11, 'A', 1)");

        assertThat(words(BY_CODE)).isEqualTo("matched: 11 rows, 3 columns");
    }

    @Test
    void columnsOnAnotherPlaceAndColumnsBesideTheContractDoNotMatter() {
        sides.target()
                .execute(List.of(
                        "DROP TABLE t", "CREATE TABLE t (extra text, amount numeric(12,2), code text, id bigint)"));
        sides.legacy().execute(List.of("INSERT INTO t VALUES (1, 'a', 1)"));
        sides.target().execute(List.of("INSERT INTO t VALUES ('x', 1, 'a', 1)"));

        assertThat(words(BY_ID)).isEqualTo("matched: 1 rows, 3 columns");
    }

    @Test
    void allColumnsThatAreMissingOrOfAnotherTypeAreTold() {
        sides.target().execute(List.of("DROP TABLE t", "CREATE TABLE t (id bigint, code bigint)"));

        assertThat(words(BY_ID))
                .isEqualTo(
                        "inconclusive: column 'code' is BIGINT on the target, which cannot be compared with text of the"
                                + " contract; column 'amount' is not there on the target");
    }

    @Test
    void aSideThatIsNotThereIsInconclusiveAndTheEngineIsQuotedInTheEvidenceOnly() {
        sides.target().execute(List.of("DROP TABLE t"));

        ParityFinding finding = sides.compare("t", BY_ID);

        assertThat(finding.verdict().words())
                .isEqualTo("inconclusive: the target cannot be read to its end (ENGINE_STATEMENT_FAILED)");
        assertThat(finding.failures())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("t");
    }

    @Test
    void aSideThatFailsHalfWayIsInconclusive() {
        sides.both("INSERT INTO t VALUES (1, 'a', 1), (2, 'b', 2)");
        sides.legacy()
                .execute(List.of(
                        "CREATE VIEW broken AS SELECT id, CASE WHEN 1 / (2 - id) > 0 THEN code END AS code FROM t"));
        sides.target().execute(List.of("CREATE OR REPLACE VIEW broken AS SELECT id, code FROM t"));

        ParityFinding finding = sides.compare("broken", new RowShape(List.of(ID, CODE), List.of("id")));

        sides.both("DROP VIEW broken");
        assertThat(finding.verdict().words())
                .isEqualTo("inconclusive: the legacy cannot be read to its end (ENGINE_STATEMENT_FAILED)");
    }

    @Test
    void aValueWithoutCounterpartIsInconclusive() {
        sides.legacy()
                .execute(List.of(
                        "DROP TABLE t", "CREATE TABLE t (id bigint, d date)", "INSERT INTO t VALUES (1, 'infinity')"));
        sides.target()
                .execute(List.of(
                        "DROP TABLE t",
                        "CREATE TABLE t (id bigint, d date)",
                        "INSERT INTO t VALUES (1, '9999-12-31')"));
        RowShape shape = new RowShape(List.of(ID, new ShapeColumn("d", new LogicalType.Date(), true)), List.of("id"));

        assertThat(words(shape))
                .isEqualTo("inconclusive: column 'd' holds a value on the legacy that has no form as date");
    }

    @Test
    void onlyTheFirstDifferencesAreKeptButAllAreCounted() {
        sides.both("INSERT INTO t SELECT n, 'x', 1 FROM generate_series(1, 500) AS s(n)");
        sides.target().execute(List.of("UPDATE t SET amount = 2"));

        ParityFinding finding = sides.compare("t", BY_ID, 7);

        assertThat(finding.verdict().words()).isEqualTo("mismatched: 500 changed (amount: 500)");
        assertThat(finding.samples()).hasSize(7);
    }

    private static String words(RowShape shape) {
        return sides.compare("t", shape).verdict().words();
    }
}
