package dev.stranglerfig.analyzer.script;

/**
 * The mark of text that is known only at run time, inside SQL that a script puts together: a character that no script holds, a number, the
 * character again. {@code INSERT INTO [hole 0] SELECT ...} keeps its shape that way.
 */
public final class Hole {

    /** From the private use area; a script that holds it is none we know. */
    static final char MARK = '\uE0F5';

    private Hole() {}

    public static String of(int number) {
        return MARK + Integer.toString(number) + MARK;
    }

    public static boolean isIn(String text) {
        return text.indexOf(MARK) >= 0;
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
