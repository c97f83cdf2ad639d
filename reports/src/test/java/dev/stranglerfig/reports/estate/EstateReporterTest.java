package dev.stranglerfig.reports.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.lineage.LineageBuilder;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstateReporterTest {

    @Test
    void accountsForEveryByteAndNamesThePlacesThatWereNotRead() {
        String text = """
                -- nightly
                INSERT INTO core.a SELECT * FROM stage.a;
                FROBNICATE THE WAREHOUSE;
                """;
        SqlScript script = SqlScript.of("core/a.sql", new DialectName("postgres"), text);
        LineageResult lineage = new LineageBuilder().build(List.of(script), Optional.empty());

        EstateReport report = EstateReporter.report(lineage);

        long skipped = report.skipped().stream().mapToLong(SkippedText::bytes).sum();
        assertThat(report.readBytes() + skipped + report.unreadBytes()).isEqualTo(report.totalBytes());
        assertThat(report.totalBytes()).isEqualTo(text.length());
        assertThat(report.counts().scripts()).isEqualTo(1);
        assertThat(report.counts().tables()).isEqualTo(2);
        assertThat(report.counts().edges()).isEqualTo(1);
        assertThat(report.unread()).singleElement().satisfies(place -> {
            assertThat(place.file()).isEqualTo("core/a.sql");
            assertThat(place.line()).isEqualTo(3);
        });
        assertThat(report.coverage().getAsDouble()).isLessThan(1);
    }

    @Test
    void hasNoCoverageWithoutScripts() {
        EstateReport report = EstateReporter.report(new LineageBuilder().build(List.of(), Optional.empty()));

        assertThat(report.coverage()).isEmpty();
        assertThat(report.totalBytes()).isZero();
    }
}
