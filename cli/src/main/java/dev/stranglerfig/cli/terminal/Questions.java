package dev.stranglerfig.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
            return Optional.of(line().strip()).filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read an answer", e);
        }
    }

    /** One line and not a byte more: what follows may be the answer to a question of somebody else. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = console.in().read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = console.in().read();
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
