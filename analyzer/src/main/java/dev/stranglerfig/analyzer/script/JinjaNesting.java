package dev.stranglerfig.analyzer.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Which tag of Jinja ends which branch, found in one pass. */
final class JinjaNesting {

    private final int[] starts;
    private final int[] branchEnds;
    private final int length;

    private JinjaNesting(int[] starts, int[] branchEnds, int length) {
        this.starts = starts;
        this.branchEnds = branchEnds;
        this.length = length;
    }

    static JinjaNesting of(String text) {
        List<int[]> found = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        int start = text.indexOf("{%");
        while (start >= 0) {
            int end = text.indexOf("%}", start + 2);
            if (end < 0) {
                break;
            }
            int[] tag = {start, text.length()};
            found.add(tag);
            nest(firstWord(JinjaExpression.stripped(text.substring(start + 2, end))), tag, open);
            start = text.indexOf("{%", end);
        }
        int[] starts = found.stream().mapToInt(tag -> tag[0]).toArray();
        return new JinjaNesting(starts, found.stream().mapToInt(tag -> tag[1]).toArray(), text.length());
    }

    /** Where the branch that the tag opens ends: before the next tag of its condition. */
    int branchEnd(int tag) {
        int found = Arrays.binarySearch(starts, tag);
        return found < 0 ? length : branchEnds[found];
    }

    static String firstWord(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end);
    }

    private static void nest(String word, int[] tag, Deque<int[]> open) {
        boolean opens = word.equals("if") || word.equals("for");
        boolean divides = word.equals("elif") || word.equals("else");
        boolean closes = word.equals("endif") || word.equals("endfor");
        if ((divides || closes) && !open.isEmpty()) {
            open.pop()[1] = tag[0];
        }
        if (opens || divides) {
            open.push(tag);
        }
    }
}
