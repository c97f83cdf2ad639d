package dev.stranglerfig.analyzer.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows that follow {@code COPY ... FROM STDIN;} in a script for psql. */
final class CopyData {

    private static final Pattern END = Pattern.compile("(?m)^\\\\\\.[ \\t\\r]*$");

    private CopyData() {}

    /** Whether the statement that begins at this token asks for data. */
    static boolean isAnnounced(TokenArrays arrays, int statement) {
        if (statement >= arrays.size || arrays.words[statement] != Word.COPY) {
            return false;
        }
        for (int token = statement; token + 1 < arrays.size; token++) {
            if (arrays.words[token] == Word.FROM && arrays.words[token + 1] == Word.STDIN) {
                return true;
            }
        }
        return false;
    }

    /** The offset after the line that ends the data; without such a line there is no data. */
    static int end(String text, int start) {
        Matcher matcher = END.matcher(text).region(start, text.length());
        if (matcher.find()) {
            return matcher.end();
        }
        return start;
    }
}
