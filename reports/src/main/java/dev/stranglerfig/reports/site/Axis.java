package dev.stranglerfig.reports.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale from 0 to a round number, with a tick at every round step.
 *
 * @param step between two ticks: 1, 2 or 5 times a power of ten
 * @param end at or above the largest value
 */
record Axis(double step, double end) {

    private static final double[] ROUND = {1, 2, 5, 10};
    private static final int WANTED_TICKS = 5;

    static Axis upTo(double largest) {
        double rough = Math.max(largest, 1e-6) / WANTED_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double round : ROUND) {
            if (round * power >= rough) {
                step = round * power;
                break;
            }
        }
        return new Axis(step, Math.ceil(largest / step) * step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int index = 0; index * step <= end + step / 2; index++) {
            ticks.add(index * step);
        }
        return ticks;
    }
}
