package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What a command line can ask of a workspace that the workspace does not have. */
enum WiringProblem implements ProblemCode {
    NO_LEGACY,
    NO_SCRIPTS,
    NOT_DECLARED,
    NOT_PUBLISHED,
    PORTS_CHANGED,
    UNWRITABLE_TARGET,
    MISSING_CERTIFICATE,
    MISSING_PATH,
    UNKNOWN_CERTIFICATE;

    @Override
    public String id() {
        return "COMMAND_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}
