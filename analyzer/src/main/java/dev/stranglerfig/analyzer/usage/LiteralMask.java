package dev.stranglerfig.analyzer.usage;

/**
 * Query texts that differ in nothing but plain literals name the same tables: this gives them one key. A text with anything that could make a
 * quote mean something else (a backslash, a dollar quote, a comment in brackets) is its own key.
 */
final class LiteralMask {

    private final String text;
    private final StringBuilder key = new StringBuilder();
    private int position;

    private LiteralMask(String text) {
        this.text = text;
    }

    /** The text with every plain string and number replaced by a question mark, line comments left out, white space reduced. */
    static String of(String text) {
        if (text.indexOf('\\') >= 0 || text.indexOf('$') >= 0 || text.contains("/*")) {
            return text;
        }
        return new LiteralMask(text).mask();
    }

    private String mask() {
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\'' || character == '"') {
                quoted(character);
            } else if (Character.isDigit(character) && !continuesName()) {
                number();
            } else if (Character.isWhitespace(character)) {
                space();
            } else if (text.startsWith("--", position)) {
                comment();
            } else {
                key.append(character);
                position++;
            }
        }
        return key.toString();
    }

    /** A string leaves a mark, a quoted name stays. Doubled quotes look like two neighbours, which comes to the same key. */
    private void quoted(char quote) {
        int end = text.indexOf(quote, position + 1);
        int next = end < 0 ? text.length() : end + 1;
        if (quote == '"') {
            key.append(text, position, next);
        } else if (key.length() == 0 || key.charAt(key.length() - 1) != '?') {
            key.append('?');
        }
        position = next;
    }

    private void number() {
        while (position < text.length() && isNumberPart(text.charAt(position))) {
            position++;
        }
        key.append('?');
    }

    private void comment() {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end;
    }

    private void space() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        key.append(' ');
    }

    private boolean continuesName() {
        return position > 0
                && (Character.isLetterOrDigit(text.charAt(position - 1)) || text.charAt(position - 1) == '_');
    }

    private static boolean isNumberPart(char character) {
        return Character.isDigit(character) || character == '.';
    }
}
