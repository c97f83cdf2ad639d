package dev.stranglerfig.config.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody may have meant who wrote a name that does not exist. Nearness is the Damerau-Levenshtein distance (optimal string alignment:
 * insertions, deletions, replacements and swaps of neighbours) regardless of case; names further off than a third of their length, or with nothing
 * in common, are not near.
 */
public final class Suggestion {

    private static final int NAMES_SHOWN = 24;
    private static final int LONGEST_NAME = 200;

    private Suggestion() {}

    /** The nearest of the known names, the first of them when several are as near; empty when none is near. */
    public static Optional<String> closest(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(written, name) <= tolerance(written, name))
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /**
     * A next step that names the nearest and then all known names: {@code Did you mean 'legacy'? Use one of: name, legacy.}
     *
     * @param known in the order in which they are to be shown; may be empty
     */
    public static String nextStep(String written, List<String> known) {
        Optional<String> closest = closest(written, known);
        if (closest.isEmpty()) {
            return allOf(known);
        }
        String question = "Did you mean '" + closest.get() + "'?";
        if (known.size() == 1) {
            return question;
        }
        return question + " " + allOf(known);
    }

    private static String allOf(List<String> known) {
        if (known.isEmpty()) {
            return "There is none yet to choose from.";
        }
        String names = known.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        if (known.size() > NAMES_SHOWN) {
            return "Use one of: " + names + " and " + (known.size() - NAMES_SHOWN) + " more.";
        }
        if (known.size() == 1) {
            return "Use: " + names + ".";
        }
        return "Use one of: " + names + ".";
    }

    private static int tolerance(String written, String name) {
        int shorter = Math.min(written.length(), name.length());
        int longer = Math.max(written.length(), name.length());
        return Math.min(shorter - 1, Math.max(1, longer / 3));
    }

    private static int distance(String written, String name) {
        String left = written.toLowerCase(Locale.ROOT);
        String right = name.toLowerCase(Locale.ROOT);
        if (left.length() > LONGEST_NAME || right.length() > LONGEST_NAME) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                cost[row][column] = cell(cost, left, right, row, column);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cell(int[][] cost, String left, String right, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int replacement = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        int best = Math.min(
                Math.min(cost[row - 1][column] + 1, cost[row][column - 1] + 1),
                cost[row - 1][column - 1] + replacement);
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        if (swapped) {
            return Math.min(best, cost[row - 2][column - 2] + 1);
        }
        return best;
    }
}
