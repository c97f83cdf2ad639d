package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command has a page below docs/commands, and the help on it is what the command prints. */
class CommandPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "commands");
    private static final String OPEN = "<!-- help -->\n```\n";
    private static final String CLOSE = "```\n<!-- /help -->";

    @TempDir
    private Path directory;

    static Stream<String> commands() {
        return CommandNames.all(directoryless());
    }

    private static Path directoryless() {
        return Path.of("").toAbsolutePath();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void thePageShowsTheHelpThatTheCommandPrints(String command) throws IOException {
        Path page = PAGES.resolve(command + ".md");
        String help = CommandRun.of(directory, command, "--help").out();

        assertThat(page).exists();
        String text = Files.readString(page);
        int start = text.indexOf(OPEN) + OPEN.length();
        int end = text.indexOf(CLOSE);
        assertThat(start).as("the help block of " + page).isGreaterThanOrEqualTo(OPEN.length());
        assertThat(end).as("the end of the help block of " + page).isGreaterThanOrEqualTo(start);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, text.substring(0, start) + help + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end)).isEqualTo(help);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpHasAnExample(String command) {
        assertThat(CommandRun.of(directory, command, "--help").out())
                .contains("Examples:")
                .contains("  strangler ");
    }

    @Test
    void noPageIsLeftOverFromACommandThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).containsExactlyElementsOf(commands().sorted().toList());
        }
    }
}
