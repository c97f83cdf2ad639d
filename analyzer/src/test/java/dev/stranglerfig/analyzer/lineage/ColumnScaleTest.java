package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Wide tables, long chains and many arms take time that grows with their length. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ColumnScaleTest {

    @Test
    void fiveThousandColumnsPassThroughAChainOfStars() {
        String columns = list("c%d int", 5000, ", ");
        String chain = IntStream.rangeClosed(1, 20)
                .mapToObj(step -> "s" + step + " AS (SELECT * FROM s" + (step - 1) + ")")
                .collect(Collectors.joining(", "));
        ScriptLineage script = lineage("CREATE TABLE core.wide (" + columns + ");\n"
                + "CREATE VIEW mart.wide AS WITH s0 AS (SELECT * FROM core.wide), " + chain + " SELECT * FROM s20;");
        assertThat(script.columns()).hasSize(5000);
        assertThat(script.columns())
                .allMatch(edge -> edge.from().column().equals(edge.to().column()));
    }

    @Test
    void threeHundredArmsMeetByPosition() {
        String arms = IntStream.range(0, 300)
                .mapToObj(arm -> "SELECT a" + arm + ", b FROM core.t" + arm)
                .collect(Collectors.joining(" UNION ALL "));
        ScriptLineage script = lineage("INSERT INTO mart.all_of_them (x, y) " + arms + ";");
        assertThat(script.columns()).hasSize(600);
    }

    @Test
    void aChainOfTemporaryTablesIsFollowedOnceForEachColumn() {
        String sums = list("c%d", 50, " + ");
        String each = IntStream.range(0, 50)
                .mapToObj(column -> sums + " AS c" + column)
                .collect(Collectors.joining(", "));
        String chain = IntStream.rangeClosed(1, 30)
                .mapToObj(step -> "CREATE TEMP TABLE s" + step + " AS SELECT " + each + " FROM s" + (step - 1) + ";")
                .collect(Collectors.joining("\n"));
        ScriptLineage script = lineage("CREATE TEMP TABLE s0 AS SELECT " + list("c%d", 50, ", ") + " FROM core.t;\n"
                + chain + "\nINSERT INTO mart.t SELECT * FROM s30;");
        assertThat(script.columns()).hasSize(2500);
    }

    @Test
    void aTableUpdatedFromItselfManyTimesIsFollowedOnce() {
        String updates = IntStream.range(0, 2000)
                .mapToObj(step -> "UPDATE t SET a = b + " + step + ", b = a FROM core.s WHERE s.id = t.id;")
                .collect(Collectors.joining("\n"));
        ScriptLineage script = lineage("CREATE TEMP TABLE t AS SELECT id, a, b FROM core.first;\n" + updates
                + "\nINSERT INTO mart.t SELECT a, b FROM t;");
        assertThat(script.columns().stream()
                        .filter(edge -> edge.influence().toString().equals("value")))
                .hasSize(4);
    }

    @Test
    void aChainOfTenThousandCommonTableExpressionsIsFollowedToItsStart() {
        String chain = IntStream.rangeClosed(1, 9_999)
                .mapToObj(step -> ", s" + step + " AS (SELECT p FROM s" + (step - 1) + ")")
                .collect(Collectors.joining());
        ScriptLineage script =
                lineage("INSERT INTO mart.t (p) WITH s0 AS (SELECT p FROM core.t)" + chain + " SELECT p FROM s9999;");
        assertThat(script.inputs()).extracting(Object::toString).containsExactly("core.t");
        assertThat(script.columns())
                .extracting(edge -> edge.from() + " " + edge.to())
                .containsExactly("core.t.p mart.t.p");
    }

    @Test
    void aColumnIsFoundAmongFortySourcesWhateverItsCase() {
        String sources = IntStream.range(0, 40)
                .mapToObj(number -> "(SELECT id" + number + ", v AS other FROM core.t" + number + ") s" + number)
                .collect(Collectors.joining(" CROSS JOIN "));
        ScriptLineage script = lineage("INSERT INTO mart.t (x, y) SELECT \"ID30\", s7.other FROM " + sources + ";");
        assertThat(script.columns())
                .extracting(edge -> edge.from() + " " + edge.to())
                .containsExactly("core.t30.id30 mart.t.x", "core.t7.v mart.t.y");
    }

    private static String list(String pattern, int count, String separator) {
        return IntStream.range(0, count)
                .mapToObj(number -> String.format(pattern, number))
                .collect(Collectors.joining(separator));
    }

    private static ScriptLineage lineage(String text) {
        SqlScript script = SqlScript.of("scale.sql", new DialectName("postgres"), text);
        return new LineageBuilder()
                .build(List.of(script), Optional.empty())
                .scripts()
                .get(0);
    }
}
