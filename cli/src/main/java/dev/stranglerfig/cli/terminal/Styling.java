package dev.stranglerfig.cli.terminal;

import java.util.Map;

/**
 * What the streams can show.
 *
 * @param colour whether escape sequences for colour may be written to standard output
 * @param animation whether progress may be redrawn in place on the error stream
 * @param question whether somebody can answer a question
 */
public record Styling(boolean colour, boolean animation, boolean question) {

    public static final Styling PLAIN = new Styling(false, false, false);

    /**
     * Reads the conventions: {@code NO_COLOR} (no-color.org: any non-empty value switches colour off), {@code TERM=dumb}, and the streams that
     * the launch script found to be terminals ({@code STRANGLER_TERMINAL}, some of the letters {@code i}, {@code o}, {@code e}).
     */
    public static Styling of(Map<String, String> environment) {
        String terminals = environment.getOrDefault("STRANGLER_TERMINAL", "");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean noColour = dumb || !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Styling(
                terminals.contains("o") && !noColour,
                terminals.contains("e") && !dumb,
                terminals.contains("i") && terminals.contains("e"));
    }
}
