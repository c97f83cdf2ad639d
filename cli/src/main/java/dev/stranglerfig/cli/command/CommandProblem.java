package dev.stranglerfig.cli.command;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What a command line can name that is not there. */
enum CommandProblem implements ProblemCode {
    UNKNOWN_CANDIDATE;

    @Override
    public String id() {
        return "COMMAND_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}
