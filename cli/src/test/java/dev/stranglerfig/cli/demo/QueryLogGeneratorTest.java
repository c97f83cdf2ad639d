package dev.stranglerfig.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.TableRef;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLogGeneratorTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 31);
    private static final QueryLogGenerator GENERATOR = new QueryLogGenerator(42, LAST_DAY, 20_000);

    @Test
    void theSameSeedGivesTheSameLog() throws IOException {
        assertThat(text(42)).isEqualTo(text(42)).isNotEqualTo(text(43));
    }

    @Test
    void whatWasPlantedIsWhatARecountOfTheFileFinds(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("query_log.csv");
        PlantedUsage planted = GENERATOR.write(file);
        assertThat(LogRecount.of(Files.readString(file))).isEqualTo(planted);
        assertThat(GENERATOR.planted()).isEqualTo(planted);
        assertThat(planted.malformedLines()).isEqualTo(20);
        assertThat(planted.teamlessLines()).isPositive().isLessThan(planted.lines());
        assertThat((double) planted.lines()).isBetween(19_000.0, 21_000.0);
    }

    @Test
    void everyConsumerAndTheBatchAreSeen() throws IOException {
        assertThat(GENERATOR.planted().queriesByUser())
                .containsKeys("etl_batch", "monitor", "temp_consultant")
                .containsKeys(
                        DemoConsumers.all().stream().map(DemoConsumer::role).toArray(String[]::new));
    }

    @Test
    void theFinanceTeamIsBusiestAfterTheYear() throws IOException {
        String log = text(42);
        long afterYear = log.lines()
                .filter(line -> line.matches("2026-01-0[5-8]T.*,finance_close,.*"))
                .count();
        long usual = log.lines()
                .filter(line -> line.matches("2026-02-0[3-6]T.*,finance_close,.*"))
                .count();
        assertThat(afterYear).isGreaterThan(5 * usual);
    }

    @Test
    void teamsComeAndGo() throws IOException {
        PlantedUsage planted = new QueryLogGenerator(42, LAST_DAY, 100_000).planted();
        TableRef revenue = TableRef.parse("core.revenue_posting");
        LocalDate last = LAST_DAY.with(DayOfWeek.MONDAY);
        LocalDate first = last.minusWeeks(QueryLogGenerator.WEEKS - 2L);
        TableRef customer = TableRef.parse("core.customer");
        assertThat(planted.teams(customer, first)).contains("loyalty");
        assertThat(planted.teams(customer, last)).doesNotContain("loyalty");
        assertThat(planted.teams(revenue, first)).doesNotContain("pricing");
        assertThat(planted.weeklyTeams().get(revenue).tailMap(last.minusWeeks(8)).values().stream()
                        .flatMap(Set::stream))
                .contains("pricing");
    }

    @Test
    void tooFewLinesAreRefused() {
        assertThatThrownBy(() -> new QueryLogGenerator(42, LAST_DAY, 999))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number of log lines: 999 (at least 1000)");
    }

    private static String text(long seed) throws IOException {
        StringWriter out = new StringWriter();
        new QueryLogGenerator(seed, LAST_DAY, 20_000).write(out);
        return out.toString();
    }
}
