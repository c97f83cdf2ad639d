package dev.stranglerfig.config.problem;

/** What can be wrong with a file that is to be read. */
enum FileProblem implements ProblemCode {
    MISSING(Category.USER),
    NOT_A_FILE(Category.USER),
    TOO_LARGE(Category.USER),
    NOT_UTF8(Category.USER),
    UNREADABLE(Category.ENVIRONMENT);

    private final Category category;

    FileProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "FILE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
