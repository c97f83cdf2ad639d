package dev.stranglerfig.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Asks on the terminal; where nobody can answer, the proposal is taken without a word. */
public final class Questions {

    private final Console console;

    public Questions(Console console) {
        this.console = console;
    }

    /** The answer, or the proposal when the answer is an empty line. */
    public String ask(String question, String proposal) {
        return answer(question + " [" + proposal + "]: ").orElse(proposal);
    }

    /** The answer, or nothing when the answer is an empty line. */
    public Optional<String> askOptional(String question) {
        return answer(question + " [none]: ");
    }

    private Optional<String> answer(String prompt) {
        if (!console.styling().question()) {
            return Optional.empty();
        }
        console.err().print(prompt);
        console.err().flush();
        try {
            return Optional.ofNullable(console.in().readLine())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an answer", e);
        }
    }
}
