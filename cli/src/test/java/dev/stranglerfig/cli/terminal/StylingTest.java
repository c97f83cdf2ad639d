package dev.stranglerfig.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which environment gives colours, a bar that is redrawn, and questions. */
class StylingTest {

    @ParameterizedTest(name = "terminals {0}, NO_COLOR {1}, TERM {2}: colour {3}, animation {4}, question {5}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "ioe |     | xterm-256color | true  | true  | true",
                "ioe |     |                | true  | true  | true",
                "ioe | ''  | xterm          | true  | true  | true",
                "ioe | 1   | xterm          | false | true  | true",
                "ioe | 0   | xterm          | false | true  | true",
                "ioe |     | dumb           | false | false | true",
                "ioe | 1   | dumb           | false | false | true",
                "oe  |     | xterm          | true  | true  | false",
                "io  |     | xterm          | true  | false | false",
                "ie  |     | xterm          | false | true  | true",
                "e   |     | xterm          | false | true  | false",
                "i   |     | xterm          | false | false | false",
                "''  |     | xterm          | false | false | false",
                "    |     | xterm          | false | false | false"
            })
    void followsTheConventions(
            String terminals, String noColour, String term, boolean colour, boolean animation, boolean question) {
        assertThat(Styling.of(environment(terminals, noColour, term)))
                .isEqualTo(new Styling(colour, animation, question));
    }

    @Test
    void aStyleIsWrittenWhereColourIsOnAndOnlyThere() {
        Console coloured = new Terminal(new Styling(true, false, false), "").console();

        assertThat(coloured.styled(Style.BAD, "broken")).isEqualTo("\u001b[31mbroken\u001b[0m");
        assertThat(Terminal.plain().console().styled(Style.BAD, "broken")).isEqualTo("broken");
    }

    private static Map<String, String> environment(String terminals, String noColour, String term) {
        Map<String, String> environment = new HashMap<>();
        environment.put("STRANGLER_TERMINAL", terminals);
        environment.put("NO_COLOR", noColour);
        environment.put("TERM", term);
        environment.values().removeIf(Objects::isNull);
        return environment;
    }
}
