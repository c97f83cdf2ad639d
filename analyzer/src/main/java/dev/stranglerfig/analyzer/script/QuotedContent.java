package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.QuoteRule;
import dev.stranglerfig.warehouse.dialect.QuoteRule.Escape;
import java.util.Arrays;

/** What stands between the quotes of a token, doubled quotes and escapes resolved: {@code 'it''s'} holds {@code it's}. */
public final class QuotedContent {

    private static final String ESCAPES = "ntrb0";
    private static final String ESCAPED = "\n\t\r\b\0";
    private static final int[] NO_TABLE = {};

    private final String text;
    private final int start;
    private final int[] table;

    private QuotedContent(String text, int start, int[] table) {
        this.text = text;
        this.start = start;
        this.table = table;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** Whether the characters stand in the text of the token as they are, one after the other. */
    public boolean isVerbatim() {
        return table.length == 0;
    }

    /** Where the first character stands in the text that was cut into tokens. */
    public int start() {
        return start;
    }

    /** Where each character stands, and where the last one ends: one more than there are characters. */
    public int[] offsets() {
        int[] offsets = table.clone();
        if (isVerbatim()) {
            offsets = new int[text.length() + 1];
            Arrays.setAll(offsets, index -> start + index);
        }
        return offsets;
    }

    /** The content between two offsets as it stands. */
    static QuotedContent verbatim(String text, int start, int end) {
        return new QuotedContent(text.substring(start, end), start, NO_TABLE);
    }

    static QuotedContent of(String text, int start, int end, QuoteRule rule) {
        int from = start + rule.open().length();
        int to = Math.max(from, end - rule.close().length());
        if (rule.escape() == Escape.OWN_DELIMITER) {
            return verbatim(text, from + 1, Math.max(from + 1, to - 1));
        }
        boolean backslash = rule.escape() == Escape.BACKSLASH && !isRaw(rule);
        boolean doubled = rule.close().length() == 1;
        Marks marks = new Marks(rule.close().charAt(0), doubled, backslash);
        if (isPlain(text, from, to, marks)) {
            return verbatim(text, from, to);
        }
        return resolved(text, from, to, marks);
    }

    private static boolean isPlain(String text, int from, int to, Marks marks) {
        for (int position = from; position < to; position++) {
            char character = text.charAt(position);
            if (character == marks.close() || (character == '\\' && marks.backslash())) {
                return false;
            }
        }
        return true;
    }

    private record Marks(char close, boolean doubled, boolean backslash) {}

    private static QuotedContent resolved(String text, int from, int to, Marks marks) {
        StringBuilder content = new StringBuilder(to - from);
        int[] offsets = new int[to - from + 1];
        int position = from;
        while (position < to) {
            char character = text.charAt(position);
            offsets[content.length()] = position;
            boolean more = position + 1 < to;
            if (more && marks.backslash() && character == '\\') {
                content.append(escaped(text.charAt(position + 1)));
                position += 2;
            } else if (more
                    && marks.doubled()
                    && character == marks.close()
                    && text.charAt(position + 1) == character) {
                content.append(character);
                position += 2;
            } else {
                content.append(character);
                position++;
            }
        }
        offsets[content.length()] = to;
        return new QuotedContent(content.toString(), from, Arrays.copyOf(offsets, content.length() + 1));
    }

    private static char escaped(char letter) {
        int known = ESCAPES.indexOf(letter);
        if (known < 0) {
            return letter;
        }
        return ESCAPED.charAt(known);
    }

    /** {@code r'..'} and {@code rb'..'} keep their backslashes. */
    private static boolean isRaw(QuoteRule rule) {
        return rule.open().indexOf('r') >= 0;
    }
}
