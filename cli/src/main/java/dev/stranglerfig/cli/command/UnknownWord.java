package dev.stranglerfig.cli.command;

import dev.stranglerfig.config.problem.Suggestion;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A word of a command line that means nothing there.
 *
 * @param message what is wrong with it
 * @param suggestion the word that may have been meant
 */
record UnknownWord(String message, Optional<String> suggestion) {

    static UnknownWord of(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        if (word.startsWith("-")) {
            return new UnknownWord(
                    "there is no option '" + word + "'",
                    Suggestion.closest(word, command.optionsMap().keySet()));
        }
        if (command.subcommands().isEmpty()) {
            return new UnknownWord("'" + word + "' is one word too many", Optional.empty());
        }
        return new UnknownWord(
                "there is no command '" + word + "'",
                Suggestion.closest(word, command.subcommands().keySet()));
    }
}
