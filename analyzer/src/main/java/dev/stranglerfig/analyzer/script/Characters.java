package dev.stranglerfig.analyzer.script;

/** Where names, numbers and lines of a text end. */
final class Characters {

    private final String text;
    private final String nameExtras;

    Characters(String text, String nameExtras) {
        this.text = text;
        this.nameExtras = nameExtras;
    }

    boolean startsName(int position) {
        char character = text.charAt(position);
        if (character < 128) {
            return isAsciiLetter(character) || character == '_';
        }
        return isForeign(character);
    }

    int nameEnd(int position) {
        int end = position + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    boolean startsNumber(int position) {
        return isDigit(position) || (text.charAt(position) == '.' && isDigit(position + 1));
    }

    /** Digits, a point, an exponent, underscores and the letters of 0x..., but not the two dots of a range. */
    int numberEnd(int position) {
        int end = position + 1;
        while (end < text.length() && isNumberPart(end)) {
            end++;
        }
        return end;
    }

    int digitsEnd(int position) {
        int end = position;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    boolean isDigit(int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    int lineEnd(int position) {
        int end = text.indexOf('\n', position);
        if (end < 0) {
            return text.length();
        }
        return end;
    }

    /** Where the mark stands between the two positions, or -1; never looks further, so that many searches stay linear. */
    int find(String mark, int from, int limit) {
        for (int at = from; at + mark.length() <= limit; at++) {
            if (text.startsWith(mark, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The end of a client command: its line, or the doubled backslash that ends it earlier. */
    int metaEnd(int position) {
        int end = lineEnd(position);
        int separator = find("\\\\", position + 1, end);
        if (separator >= 0) {
            end = separator + 2;
        }
        while (end > position + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The end of a client variable whose colon stands before the position, or -1: {@code name}, {@code 'name'}, {@code "name"}. */
    int variableEnd(int position) {
        if (position >= text.length()) {
            return -1;
        }
        char first = text.charAt(position);
        if (first == '\'' || first == '"') {
            return quotedVariableEnd(position, first);
        }
        if (!startsName(position)) {
            return -1;
        }
        int end = position;
        while (end < text.length() && text.charAt(end) != '$' && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int quotedVariableEnd(int position, char quote) {
        if (position + 1 >= text.length() || !startsName(position + 1)) {
            return -1;
        }
        int end = nameEnd(position + 1);
        if (end < text.length() && text.charAt(end) == quote) {
            return end + 1;
        }
        return -1;
    }

    private boolean isNumberPart(int at) {
        char character = text.charAt(at);
        if (character == '.') {
            boolean range = at + 1 < text.length() && text.charAt(at + 1) == '.';
            boolean endOfRange = at > 0 && text.charAt(at - 1) == '.';
            return !range && !endOfRange;
        }
        if (character == '+' || character == '-') {
            return isExponent(at);
        }
        return character < 128 && isNamePart(character) && character != '$';
    }

    private boolean isExponent(int at) {
        char before = text.charAt(at - 1);
        boolean hexadecimal = at > 2 && (text.charAt(at - 2) == 'x' || text.charAt(at - 2) == 'X');
        return (before == 'e' || before == 'E') && isDigit(at + 1) && !hexadecimal && isDigit(at - 2);
    }

    private boolean isNamePart(char character) {
        if (character < 128) {
            return isAsciiLetter(character)
                    || character == '_'
                    || (character >= '0' && character <= '9')
                    || nameExtras.indexOf(character) >= 0;
        }
        return isForeign(character);
    }

    private static boolean isAsciiLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isForeign(char character) {
        return character != Hole.MARK && !Layout.isBlank(character);
    }
}
