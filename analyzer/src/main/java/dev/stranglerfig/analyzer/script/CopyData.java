package dev.stranglerfig.analyzer.script;

/** The rows that follow {@code COPY ... FROM STDIN;} in a script for psql. */
final class CopyData {

    private final String text;
    private boolean endsMissing;

    CopyData(String text) {
        this.text = text;
    }

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

    /** The offset after the line {@code \.} that ends the data; without such a line there is no data. */
    int end(int start) {
        int mark = start;
        while (!endsMissing) {
            mark = text.indexOf("\n\\.", mark);
            endsMissing = mark < 0;
            if (!endsMissing && isAlone(mark + 3)) {
                return mark + 3;
            }
            mark++;
        }
        return start;
    }

    private boolean isAlone(int position) {
        int next = position;
        while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '\n';
    }
}
