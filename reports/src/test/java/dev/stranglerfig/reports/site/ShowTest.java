package dev.stranglerfig.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.reports.candidate.Estimate;
import dev.stranglerfig.reports.candidate.Score;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    private final Show show = new Show();

    @ParameterizedTest
    @CsvSource({"0, 0%", "0.0001, <1%", "0.126, 13%", "0.994, >99%", "0.9999, >99%", "1, 100%"})
    void neverRoundsSomethingToNothingNorMostToAll(double fraction, String percent) {
        assertThat(show.percent(fraction)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"999, 999 bytes", "1000, 1.0 kB", "109600543, 109.6 MB", "9223372036854775807, 9.2 EB"})
    void writesSizesWithAUnitThatFits(long bytes, String words) {
        assertThat(show.bytes(bytes)).isEqualTo(words);
    }

    @Test
    void writesAScoreAsTheFractionThatItIs() {
        assertThat(show.fraction(new Score(Estimate.exactly(412), 36.5, 1.5)))
                .isEqualTo("412 points/week / 38 person-days");
        assertThat(show.fraction(new Score(Estimate.exactly(1), 0.5, 0.5))).isEqualTo("1 point/week / 1 person-day");
        assertThat(show.fraction(new Score(Estimate.between(0.08, 1.5, 9), 1200.255, 0)))
                .isEqualTo("0.08 to 9 points/week / 1,200.26 person-days");
    }

    @Test
    void writesDurationsInTheTwoUnitsThatMatter() {
        assertThat(show.duration(Duration.ofMillis(3240))).isEqualTo("3.2 s");
        assertThat(show.duration(Duration.ofMillis(125_900))).isEqualTo("2 min 5 s");
    }
}
