package dev.stranglerfig.warehouse.engine;

import java.util.regex.Pattern;

/** SQL text as it may be shown in a message. */
public final class StatementText {

    private static final int SHOWN_CHARACTERS = 120;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PASSWORD = Pattern.compile("(?i)\\b(password)\\s+'(?:[^']|'')*'");

    private StatementText() {}

    /** One line of at most 120 characters, passwords replaced by stars. */
    public static String shortened(String sql) {
        String hidden = PASSWORD.matcher(sql).replaceAll("$1 '***'");
        String line = BLANKS.matcher(hidden).replaceAll(" ").strip();
        if (line.length() <= SHOWN_CHARACTERS) {
            return line;
        }
        return line.substring(0, SHOWN_CHARACTERS - 3) + "...";
    }
}
