package dev.stranglerfig.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.004, 0.99, 1, 7, 44.5, 100, 101, 99_999})
    void hasFewRoundTicksAndReachesTheLargestValue(double largest) {
        Axis axis = Axis.upTo(largest);

        assertThat(axis.end()).isGreaterThanOrEqualTo(largest);
        assertThat(axis.ticks()).hasSizeBetween(1, 7).first().isEqualTo(0.0);
        assertThat(axis.ticks().get(axis.ticks().size() - 1)).isEqualTo(axis.end());
    }
}
