package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageGraphTest {

    private static final TableRef RAW = TableRef.of("raw", "orders");
    private static final TableRef STAGE = TableRef.of("stg", "orders");
    private static final TableRef CORE = TableRef.of("core", "orders");
    private static final TableRef MART = TableRef.of("mart", "sales");

    private final LineageGraph graph = build("""
            CREATE TABLE raw.orders (id int);
            CREATE TABLE core.never_used (id int);
            INSERT INTO stg.orders SELECT * FROM raw.orders;
            INSERT INTO core.orders SELECT * FROM stg.orders;
            INSERT INTO stg.orders SELECT * FROM core.orders WHERE late;
            INSERT INTO core.orders SELECT * FROM core.orders;
            INSERT INTO mart.sales SELECT * FROM core.orders;
            """);

    @Test
    void neighboursAreOneStepAway() {
        assertThat(graph.upstream(STAGE)).containsExactly(CORE, RAW);
        assertThat(graph.downstream(CORE)).containsExactly(CORE, MART, STAGE);
        assertThat(graph.upstream(TableRef.of("nowhere"))).isEmpty();
    }

    @Test
    void ancestorsAndDescendantsAreAnyNumberOfStepsAway() {
        assertThat(graph.ancestors(MART)).containsExactly(CORE, RAW, STAGE);
        assertThat(graph.descendants(RAW)).containsExactly(CORE, MART, STAGE);
        assertThat(graph.ancestors(RAW)).isEmpty();
        assertThat(graph.ancestors(CORE)).containsExactly(CORE, RAW, STAGE);
    }

    @Test
    void tablesFilledFromEachOtherAreOneCycleAndATableThatReadsItselfIsNone() {
        assertThat(graph.cycles()).containsExactly(Set.of(CORE, STAGE));
    }

    @Test
    void dataEntersWhereATableIsReadAndNeverWritten() {
        assertThat(graph.externalInputs()).containsExactly(RAW);
    }

    @Test
    void dataEndsWhereATableIsWrittenAndNeverRead() {
        assertThat(graph.deadEnds()).containsExactly(MART);
    }

    @Test
    void aTableThatIsOnlyDefinedIsKnown() {
        assertThat(graph.tables()).contains(TableRef.of("core", "never_used"));
    }

    @Test
    void writersAreTheStatementsThatWrite() {
        assertThat(graph.writers(CORE)).extracting(Evidence::line).containsExactly(4, 6);
        assertThat(graph.writers(CORE)).extracting(Evidence::statement).containsOnly("INSERT INTO core.orders");
        assertThat(graph.readers(RAW)).extracting(Evidence::file).containsExactly("a.sql");
    }

    @Test
    void everyEdgeSaysWhereItWasRead() {
        LineageEdge edge = graph.edges().stream()
                .filter(found -> found.to().equals(MART))
                .findFirst()
                .orElseThrow();
        assertThat(edge)
                .isEqualTo(new LineageEdge(
                        CORE,
                        MART,
                        new Evidence("a.sql", 7, "INSERT INTO mart.sales", Optional.empty()),
                        Grade.PROVEN,
                        Flow.VALUE));
    }

    private static LineageGraph build(String text) {
        SqlScript script = SqlScript.of("a.sql", new DialectName("postgres"), text);
        return new LineageBuilder().build(List.of(script), Optional.empty()).graph();
    }
}
