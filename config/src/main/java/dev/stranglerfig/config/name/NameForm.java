package dev.stranglerfig.config.name;

import java.util.regex.Pattern;

/** What a kind of name may look like: the pattern it must match and the same rule in words. */
record NameForm(String noun, Pattern pattern, String rule) {

    static NameForm of(String noun, String regularExpression, String rule) {
        return new NameForm(noun, Pattern.compile(regularExpression), rule);
    }

    void check(String value) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Invalid " + noun + ": '" + value.replaceAll("\\p{Cntrl}", "?") + "' (" + rule + ")");
        }
    }
}
