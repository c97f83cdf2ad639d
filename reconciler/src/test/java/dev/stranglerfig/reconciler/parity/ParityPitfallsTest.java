package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each known trap of comparing values: what differs must be found, what is equal must raise no alarm. */
class ParityPitfallsTest {

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

    static List<Pitfall> pitfalls() {
        return Pitfall.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pitfalls")
    void aPitfallIsSeenThrough(Pitfall pitfall) {
        plant(pitfall);

        ParityVerdict verdict =
                sides.compare("pitfall", shape(pitfall, List.of("id"))).verdict();

        if (pitfall.equal()) {
            assertThat(verdict.words()).isEqualTo("matched: 3 rows, 2 columns");
            return;
        }
        assertThat(verdict).isInstanceOf(ParityVerdict.Mismatched.class);
        assertThat(((ParityVerdict.Mismatched) verdict).counts().byColumn()).isEqualTo(Map.of("v", 1L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pitfalls")
    void aPitfallIsSeenThroughWithoutAKey(Pitfall pitfall) {
        plant(pitfall);

        ParityVerdict verdict =
                sides.compare("pitfall", shape(pitfall, List.of())).verdict();

        if (pitfall.equal()) {
            assertThat(verdict.words()).isEqualTo("matched: 3 rows, 2 columns");
            return;
        }
        assertThat(verdict.words()).isEqualTo("mismatched: 1 missing, 1 extra");
    }

    private static void plant(Pitfall pitfall) {
        sides.legacy().execute(statements(pitfall.legacyType(), pitfall.legacy()));
        sides.target().execute(statements(pitfall.targetType(), pitfall.target()));
    }

    private static List<String> statements(String type, String expression) {
        return List.of(
                "DROP TABLE IF EXISTS pitfall",
                "CREATE TABLE pitfall (id bigint, v " + type + ")",
                "INSERT INTO pitfall VALUES (1, NULL), (3, NULL)",
                "INSERT INTO pitfall VALUES (2, " + expression + ")");
    }

    private static RowShape shape(Pitfall pitfall, List<String> key) {
        return new RowShape(
                List.of(
                        new ShapeColumn("id", new LogicalType.Int(8), false),
                        new ShapeColumn("v", pitfall.type(), true)),
                key);
    }
}
