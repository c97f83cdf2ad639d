package dev.stranglerfig.analyzer.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Deals with the tags of Jinja: values that are set, macros, and conditions, whose branches all stay where their texts together make SQL. The
 * tags themselves are layout.
 */
final class JinjaTags {

    private static final Pattern SET =
            Pattern.compile("set\\s+([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern NAMED = Pattern.compile("set\\s+([A-Za-z_][A-Za-z0-9_]*)");
    private static final Set<String> BODIES = Set.of("macro", "materialization", "docs", "set");

    private final String text;
    private final FilledText.Builder out;
    private final Map<String, String> values;
    private final Alternatives alternatives;
    private final JinjaNesting nesting;
    private final Set<String> unclosed = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A condition or a loop: what was put out before it and before its current branch. */
    private record Open(String word, int before, int branch) {}

    JinjaTags(String text, FilledText.Builder out, Map<String, String> values) {
        this.text = text;
        this.out = out;
        this.values = values;
        this.nesting = JinjaNesting.of(text);
        this.alternatives = new Alternatives(text, out);
    }

    /** Deals with the tag between the offsets; gives the offset after all that was dealt with. */
    int read(int start, int end) {
        String tag = JinjaExpression.stripped(text.substring(start + 2, end - 2));
        String word = JinjaNesting.firstWord(tag);
        if (BODIES.contains(word) && !(word.equals("set") && tag.contains("="))) {
            return body(start, end, word);
        }
        out.copy(start, end);
        switch (word) {
            case "set" -> set(tag);
            case "if", "for" ->
                open.push(new Open(
                        word, out.text().length() - (end - start), out.text().length()));
            case "elif", "else" -> {
                return branch(start, end);
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

    private int branch(int start, int end) {
        Open condition = open.poll();
        if (condition == null) {
            return end;
        }
        int next = end;
        if (condition.word().equals("if")) {
            next = alternatives.join(condition.before(), condition.branch(), end, nesting.branchEnd(start));
        }
        open.push(new Open(condition.word(), condition.before(), out.text().length()));
        return next;
    }

    /** Leaves out everything up to the tag that ends the body. */
    private int body(int start, int end, String word) {
        Matcher closing = Pattern.compile("\\{%[-+]?\\s{0,20}end" + word + "\\b[^%]{0,200}%\\}")
                .matcher(text);
        if (unclosed.contains(word) || !closing.find(end)) {
            unclosed.add(word);
            out.copy(start, end);
            return end;
        }
        int close = closing.end();
        Matcher named = NAMED.matcher(JinjaExpression.stripped(text.substring(start + 2, end - 2)));
        String written = text.substring(end, closing.start());
        if (named.matches() && !written.contains("{%") && !written.contains("{{")) {
            values.put(named.group(1), written.strip());
            out.leaveOut(start, close, Passage.Kind.TEMPLATE);
            return close;
        }
        boolean silent = word.equals("docs");
        out.leaveOut(start, close, silent ? Passage.Kind.TEMPLATE : Passage.Kind.MACRO);
        return close;
    }
}
