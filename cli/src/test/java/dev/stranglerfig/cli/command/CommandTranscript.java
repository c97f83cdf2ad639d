package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line with what it printed and its exit code, as a person at a terminal sees them:
 *
 * <pre>{@code
 * $ strangler check
 * Cannot ...
 *     Run ...
 * exit 2
 * }</pre>
 *
 * @param text the whole; the folder in which the command ran is written {@code FOLDER}
 */
record CommandTranscript(String text) {

    private static final String PROMPT = "$ strangler ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern NEXT_STEP = Pattern.compile("(?m)^ {4}\\S.+$");
    private static final Pattern FORM = Pattern.compile("(?m)^(\\S+: )?(Cannot|Invalid) [A-Za-z].*$");

    static CommandTranscript read(Path file) throws IOException {
        return new CommandTranscript(Files.readString(file));
    }

    /** The same command line with what it prints now. */
    CommandTranscript replayed(Path folder) {
        CommandRun run = CommandRun.of(folder, CommandFolder.ENVIRONMENT, arguments());
        String printed = (run.out() + run.err()).replace(folder.toString(), "FOLDER");
        return new CommandTranscript(commandLine() + "\n" + printed + "exit " + run.exitCode() + "\n");
    }

    /** No stack trace, an exit code that blames no bug, and a problem in words that are followed by the way out. */
    void requireHouseForm() {
        assertThat(text).doesNotContain("\tat ", "Exception").containsPattern("\nexit [0123]\n$");
        if (!text.endsWith("exit 0\n")) {
            assertThat(text).containsPattern(FORM).containsPattern(NEXT_STEP);
        }
    }

    private String commandLine() {
        return text.lines().findFirst().orElseThrow();
    }

    private String[] arguments() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(commandLine().substring(PROMPT.length()));
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("^\"|\"$", ""));
        }
        return words.toArray(String[]::new);
    }
}
