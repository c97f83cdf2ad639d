package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.NameCharacters;

/** Where names, numbers and lines of a text end. */
final class Characters {

    private static final int ASCII = 128;

    private final String text;
    private final boolean[] opensName = new boolean[ASCII];
    private final boolean[] continuesName = new boolean[ASCII];

    Characters(String text, NameCharacters names) {
        this.text = text;
        for (char letter = 'a'; letter <= 'z'; letter++) {
            opensName[letter] = true;
            opensName[letter - 'a' + 'A'] = true;
        }
        opensName['_'] = true;
        System.arraycopy(opensName, 0, continuesName, 0, ASCII);
        for (char digit = '0'; digit <= '9'; digit++) {
            continuesName[digit] = true;
        }
        names.first().chars().forEach(character -> opensName[character] = true);
        names.further().chars().forEach(character -> continuesName[character] = true);
    }

    /** The character at the position, or NUL behind the end. */
    char at(int position) {
        if (position < text.length()) {
            return text.charAt(position);
        }
        return 0;
    }

    boolean startsName(int position) {
        if (position >= text.length()) {
            return false;
        }
        char character = text.charAt(position);
        if (character < ASCII) {
            return opensName[character];
        }
        return isForeign(character);
    }

    boolean isLetter(int position) {
        char character = (char) (at(position) | 0x20);
        return character >= 'a' && character <= 'z';
    }

    /** The end of the name whose first character stands before the position. */
    int nameEnd(int position) {
        int end = position + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    boolean isNamePart(int position) {
        return position < text.length() && isNamePart(text.charAt(position));
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

    /** Whether {@code 2020_orders} rather than {@code 1e5}, {@code 0xFF} or {@code 10L} stands here. */
    boolean isDigitName(int start, int end) {
        int digits = digitsEnd(start);
        if (digits == end || text.charAt(start) == '.' || text.charAt(digits) == '.') {
            return false;
        }
        boolean suffix = digits + 2 >= end && text.charAt(digits) != '_';
        boolean exponent = (text.charAt(digits) | 0x20) == 'e' && digitsEnd(digits + 1) == end;
        boolean hexadecimal = (text.charAt(digits) | 0x20) == 'x' && digits == start + 1;
        return !suffix && !exponent && !hexadecimal && nameEnd(start) >= end;
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

    /** Whether nothing but blanks stands before the position in its line. */
    boolean isLineStart(int position) {
        int before = position - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Layout.isBlank(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** The first position from here on that holds something other than a blank, or the end of the line. */
    int inLine(int position) {
        int next = position;
        while (next < text.length() && text.charAt(next) != '\n' && Layout.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The end without the blanks before it. */
    int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Layout.isBlank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
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
        return character < ASCII && (isLetter(at) || character == '_' || isDigit(at));
    }

    private boolean isExponent(int at) {
        char before = text.charAt(at - 1);
        boolean hexadecimal = at > 2 && (text.charAt(at - 2) == 'x' || text.charAt(at - 2) == 'X');
        return (before == 'e' || before == 'E') && isDigit(at + 1) && !hexadecimal && isDigit(at - 2);
    }

    private boolean isNamePart(char character) {
        if (character < ASCII) {
            return continuesName[character];
        }
        return isForeign(character);
    }

    private static boolean isForeign(char character) {
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.OTHER_SYMBOL -> false;
            default -> character != Hole.MARK && !Layout.isBlank(character);
        };
    }
}
