package dev.stranglerfig.config.workspace;

/** Patterns in which {@code *} stands for any characters, none included, and everything else for itself. */
final class Wildcard {

    private Wildcard() {}

    /** Takes time in proportion to the product of both lengths at worst. */
    static boolean matches(String pattern, String text) {
        int inPattern = 0;
        int inText = 0;
        int lastStar = -1;
        int textAtStar = 0;
        while (inText < text.length()) {
            if (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
                lastStar = inPattern++;
                textAtStar = inText;
            } else if (inPattern < pattern.length() && pattern.charAt(inPattern) == text.charAt(inText)) {
                inPattern++;
                inText++;
            } else if (lastStar >= 0) {
                inPattern = lastStar + 1;
                inText = ++textAtStar;
            } else {
                return false;
            }
        }
        return pattern.substring(inPattern).chars().allMatch(character -> character == '*');
    }
}
