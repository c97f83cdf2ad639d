package dev.stranglerfig.cli.command;

import picocli.CommandLine.Option;

/** The option that every answering command has. */
final class FormatOption {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private AnswerFormat format = AnswerFormat.TEXT;

    AnswerFormat value() {
        return format;
    }

    /** What a sub-command answers in: JSON when it is asked for before or after the sub-command's name. */
    AnswerFormat with(FormatOption subCommand) {
        if (format == AnswerFormat.JSON) {
            return format;
        }
        return subCommand.format;
    }
}
