package dev.stranglerfig.cli.terminal;

/** The few styles that the commands use; each status is also said in words, so nothing is lost without colour. */
public enum Style {
    BOLD("1"),
    FAINT("2"),
    GOOD("32"),
    WARNING("33"),
    BAD("31"),
    COMMAND("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String apply(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
