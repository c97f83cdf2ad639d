package dev.stranglerfig.analyzer.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deals with the tags of Jinja: values that are set, macros, and conditions, whose branches all stay where their texts together make SQL. The
 * tags themselves are layout.
 */
final class JinjaTags {

    private static final Pattern SET = Pattern.compile("set\\s+([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Set<String> BODIES = Set.of("macro", "materialization", "docs", "set");

    private final String text;
    private final FilledText.Builder out;
    private final Map<String, String> values;
    private final Alternatives alternatives;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A condition or a loop: what was put out before it and before its current branch. */
    private record Open(String word, int before, int branch) {}

    JinjaTags(String text, FilledText.Builder out, Map<String, String> values) {
        this.text = text;
        this.out = out;
        this.values = values;
        this.alternatives = new Alternatives(text, out);
    }

    /** Deals with the tag between the offsets; gives the offset after all that was dealt with. */
    int read(int start, int end) {
        String tag = JinjaExpression.stripped(text.substring(start + 2, end - 2));
        String word = firstWord(tag);
        if (BODIES.contains(word) && !(word.equals("set") && tag.contains("="))) {
            return body(start, end, word);
        }
        out.copy(start, end);
        switch (word) {
            case "set" -> set(tag);
            case "if", "for" -> open.push(
                    new Open(word, out.text().length() - (end - start), out.text().length()));
            case "elif", "else" -> {
                return branch(end);
            }
            case "endif", "endfor" -> open.poll();
            default -> {
                return end;
            }
        }
        return end;
    }

    private void set(String tag) {
        Matcher set = SET.matcher(tag);
        if (set.matches()) {
            values.put(set.group(1), set.group(2) == null ? set.group(3) : set.group(2));
        }
    }

    private int branch(int end) {
        Open condition = open.poll();
        if (condition == null) {
            return end;
        }
        int next = end;
        if (condition.word().equals("if")) {
            next = alternatives.join(condition.before(), condition.branch(), end, branchEnd(end));
        }
        open.push(new Open(condition.word(), condition.before(), out.text().length()));
        return next;
    }

    /** Where the branch that begins here ends: before the next tag of its condition. */
    private int branchEnd(int start) {
        int depth = 0;
        int tag = text.indexOf("{%", start);
        while (tag >= 0) {
            int end = text.indexOf("%}", tag + 2);
            if (end < 0) {
                return text.length();
            }
            String word = firstWord(JinjaExpression.stripped(text.substring(tag + 2, end)));
            boolean closes = word.equals("endif") || word.equals("elif") || word.equals("else");
            if (depth == 0 && closes) {
                return tag;
            }
            depth += depthChange(word);
            tag = text.indexOf("{%", end);
        }
        return text.length();
    }

    private static int depthChange(String word) {
        return switch (word) {
            case "if", "for" -> 1;
            case "endif", "endfor" -> -1;
            default -> 0;
        };
    }

    /** Leaves out everything up to the tag that ends the body. */
    private int body(int start, int end, String word) {
        Matcher closing =
                Pattern.compile("\\{%[-+]?\\s*end" + word + "\\b[^%]{0,200}%\\}").matcher(text);
        int close = closing.find(end) ? closing.end() : end;
        if (close == end) {
            out.copy(start, end);
            return end;
        }
        boolean silent = word.equals("docs");
        out.leaveOut(start, close, silent ? Passage.Kind.TEMPLATE : Passage.Kind.MACRO);
        return close;
    }

    private static String firstWord(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end);
    }
}
