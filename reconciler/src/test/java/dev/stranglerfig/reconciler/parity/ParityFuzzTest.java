package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One change in a random copy must be found, exactly where it is; an unchanged copy must match. Replay with {@code -Dseed=}. */
class ParityFuzzTest {

    private static final int ROWS = 60;

    @TempDir
    private static Path folder;

    private static TwoSides sides;

    @BeforeAll
    static void open() {
        sides = TwoSides.open(folder);
        sides.legacy()
                .execute(List.of("CREATE FUNCTION decode_hex(text) RETURNS bytea LANGUAGE sql"
                        + " AS $$ SELECT decode($1, 'hex') $$"));
    }

    @AfterAll
    static void close() {
        sides.close();
    }

    static LongStream seeds() {
        String replayed = System.getProperty("seed", "");
        if (!replayed.isEmpty()) {
            return LongStream.of(Long.parseLong(replayed));
        }
        if (System.getProperty("campaign", "sample").equals("full")) {
            return LongStream.range(0, 560);
        }
        return LongStream.range(0, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyChangeIsFoundAndNothingElse(long seed) {
        Random random = new Random(seed);
        String name = "fuzz_" + seed;
        RandomTable table = new RandomTable(name, random, ROWS);
        table.create(sides);
        assertThat(sides.compare(name, table.shape()).verdict().words())
                .as("seed %d, equal copies", seed)
                .isEqualTo("matched: 60 rows, 19 columns");
        for (int column = 0; column < table.columns().size(); column++) {
            int row = random.nextInt(ROWS);
            @Nullable Object before = table.value(row, column);
            @Nullable Object after = table.otherValue(row, column);
            table.change(sides, row, column, after);
            assertFound(
                    sides.compare(name, table.shape()),
                    seed,
                    new Change(table.columns().get(column), row, before, after));
            table.change(sides, row, column, before);
        }
    }

    private record Change(
            TypedColumn column,
            int row,
            @Nullable Object before,
            @Nullable Object after) {}

    private static void assertFound(ParityFinding finding, long seed, Change change) {
        String where = "seed " + seed + ", " + change;
        assertThat(finding.verdict()).as(where).isInstanceOf(ParityVerdict.Mismatched.class);
        assertThat(((ParityVerdict.Mismatched) finding.verdict()).counts())
                .as(where)
                .isEqualTo(new DifferenceCounts(
                        1, 0, 0, 0, new TreeMap<>(Map.of(change.column().name(), 1L))));
        assertThat(finding.samples())
                .as(where)
                .containsExactly(new Difference(
                        DifferenceKind.CHANGED,
                        "id=" + change.row(),
                        Optional.of(change.column().name()),
                        Optional.ofNullable(change.before()).map(ParityFuzzTest::text),
                        Optional.ofNullable(change.after()).map(ParityFuzzTest::text)));
    }

    private static String text(Object value) {
        return RowText.value(value).orElseThrow();
    }
}
