package dev.stranglerfig.analyzer.script;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of text that is known only at run time, inside SQL that a script puts together: a character that no script holds, a number, the
 * character again. {@code INSERT INTO [hole 0] SELECT ...} keeps its shape that way.
 */
public final class Hole {

    /** From the private use area; a script that holds it is none we know. */
    static final char MARK = '\uE0F5';

    private static final Pattern MARKED = Pattern.compile(MARK + "([0-9]{1,6})" + MARK);

    private Hole() {}

    public static String of(int number) {
        return MARK + Integer.toString(number) + MARK;
    }

    public static boolean isIn(String text) {
        return text.indexOf(MARK) >= 0;
    }

    /** The text with each hole given back by its number. */
    public static String replace(String text, IntFunction<String> byNumber) {
        return MARKED.matcher(text)
                .replaceAll(hole -> Matcher.quoteReplacement(byNumber.apply(Integer.parseInt(hole.group(1)))));
    }

    static int end(String text, int start) {
        int position = start + 1;
        while (position < text.length() && Character.isDigit(text.charAt(position))) {
            position++;
        }
        if (position < text.length() && text.charAt(position) == MARK) {
            return position + 1;
        }
        return position;
    }
}
