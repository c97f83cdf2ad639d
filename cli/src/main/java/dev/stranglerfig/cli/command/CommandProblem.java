package dev.stranglerfig.cli.command;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What a command line can ask for that cannot be done. */
enum CommandProblem implements ProblemCode {
    UNKNOWN_CANDIDATE,
    CERTIFICATE_OF_ALL;

    @Override
    public String id() {
        return "COMMAND_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}
