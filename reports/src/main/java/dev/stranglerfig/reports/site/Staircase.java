package dev.stranglerfig.reports.site;

import dev.stranglerfig.reports.candidate.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The picture of value against effort, in the coordinates of its SVG. Every point comes from one {@link Step}, and the table beneath shows the
 * same steps.
 *
 * @param path of the line, as SVG writes it
 * @param area below the line
 */
public record Staircase(String path, String area, List<Corner> corners, List<Tick> across, List<Tick> up) {

    /** The size of the drawing. */
    public static final int WIDTH = 760;

    public static final int HEIGHT = 340;
    /** Where the axes cross, from the left and from the top. */
    public static final int LEFT = 64;

    public static final int BOTTOM = 284;
    /** Where the axis of the effort ends. */
    public static final int RIGHT = 736;

    static final int TOP = 22;
    private static final double ROOM_FOR_A_LABEL = 18;

    /**
     * The end of a step.
     *
     * @param labelled false when its number would cover the one before it
     */
    public record Corner(Step step, String x, String y, String labelY, boolean labelled) {}

    /** A mark on an axis: where, and which number. */
    public record Tick(String position, double value) {}

    public Staircase {
        corners = List.copyOf(corners);
        across = List.copyOf(across);
        up = List.copyOf(up);
    }

    static Staircase of(List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        Axis days = Axis.upTo(last.totalDays());
        Axis points = Axis.upTo(last.totalPoints());
        StringBuilder path = new StringBuilder("M" + LEFT + " " + BOTTOM);
        List<Corner> corners = new ArrayList<>();
        double labelX = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            double x = x(step.totalDays(), days);
            double y = y(step.totalPoints(), points);
            boolean labelled = step.addedTables() > 0 && x - labelX >= ROOM_FOR_A_LABEL;
            if (labelled) {
                labelX = x;
            }
            corners.add(new Corner(step, text(x), text(y), text(y - 9), labelled));
            path.append(" H").append(text(x)).append(" V").append(text(y));
        }
        String line = path.toString();
        String area = line + " V" + BOTTOM + " Z";
        return new Staircase(line, area, corners, ticks(days, true), ticks(points, false));
    }

    private static List<Tick> ticks(Axis axis, boolean across) {
        return axis.ticks().stream()
                .map(value -> new Tick(text(across ? x(value, axis) : y(value, axis)), value))
                .toList();
    }

    private static double x(double days, Axis axis) {
        return LEFT + (RIGHT - LEFT) * days / axis.end();
    }

    private static double y(double points, Axis axis) {
        return BOTTOM - (BOTTOM - TOP) * points / Math.max(axis.end(), 1e-6);
    }

    private static String text(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
