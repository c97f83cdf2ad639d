package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What keeps scripts from being read. */
enum ScriptProblem implements ProblemCode {
    NO_SCRIPTS(Category.USER),
    MISSING_FILE(Category.USER),
    UNKNOWN_DIALECT(Category.USER),
    TOO_MANY_FILES(Category.USER),
    UNREADABLE_FOLDER(Category.ENVIRONMENT);

    private final Category category;

    ScriptProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "SCRIPT_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
