package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.JsonText;
import java.util.Locale;

/** For whom an answer is written. */
enum AnswerFormat {
    TEXT,
    JSON;

    /** Prints the facts as JSON, or runs what prints them for people. */
    void print(Console console, Object facts, Runnable text) {
        if (this == JSON) {
            console.line(JsonText.of(facts));
            return;
        }
        text.run();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
