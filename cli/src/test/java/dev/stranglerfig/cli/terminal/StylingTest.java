package dev.stranglerfig.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which environment gives colours, a bar that is redrawn, and questions. */
class StylingTest {

    @ParameterizedTest(name = "terminals {0}, NO_COLOR {1}, TERM {2}: {3}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "ioe |     | xterm-256color | colour animation question",
                "ioe |     |                | colour animation question",
                "ioe | ''  | xterm          | colour animation question",
                "ioe | 1   | xterm          | animation question",
                "ioe | 0   | xterm          | animation question",
                "ioe |     | dumb           | question",
                "ioe | 1   | dumb           | question",
                "oe  |     | xterm          | colour animation",
                "io  |     | xterm          | colour",
                "ie  |     | xterm          | animation question",
                "e   |     | xterm          | animation",
                "i   |     | xterm          | ''",
                "''  |     | xterm          | ''",
                "    |     | xterm          | ''"
            })
    void followsTheConventions(
            @Nullable String terminals, @Nullable String noColour, @Nullable String term, String expected) {
        assertThat(Styling.of(environment(terminals, noColour, term)))
                .isEqualTo(new Styling(
                        expected.contains("colour"), expected.contains("animation"), expected.contains("question")));
    }

    @Test
    void aStyleIsWrittenWhereColourIsOnAndOnlyThere() {
        Console coloured = new Terminal(new Styling(true, false, false), "").console();

        assertThat(coloured.styled(Style.BAD, "broken")).isEqualTo("\u001b[31mbroken\u001b[0m");
        assertThat(Terminal.plain().console().styled(Style.BAD, "broken")).isEqualTo("broken");
    }

    private static Map<String, String> environment(
            @Nullable String terminals, @Nullable String noColour, @Nullable String term) {
        Map<String, String> environment = new HashMap<>();
        putIfSet(environment, "STRANGLER_TERMINAL", terminals);
        putIfSet(environment, "NO_COLOR", noColour);
        putIfSet(environment, "TERM", term);
        return environment;
    }

    private static void putIfSet(Map<String, String> environment, String variable, @Nullable String value) {
        if (value != null) {
            environment.put(variable, value);
        }
    }
}
