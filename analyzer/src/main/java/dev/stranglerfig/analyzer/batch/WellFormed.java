package dev.stranglerfig.analyzer.batch;

/** Texts that have a form in UTF-8. */
final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text with every half of a surrogate pair replaced; JSON can write such halves, no file can hold them. */
    static String of(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean pair = index + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(index + 1));
            if (pair) {
                whole.append(character).append(text.charAt(index + 1));
                index++;
            } else if (Character.isSurrogate(character)) {
                whole.append(REPLACEMENT);
            } else {
                whole.append(character);
            }
        }
        return whole.toString();
    }
}
