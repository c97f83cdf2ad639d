package dev.stranglerfig.config.evidence;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can go wrong with the evidence store. */
enum EvidenceProblem implements ProblemCode {
    /** There is no such document; it may have been erased. */
    MISSING(Category.USER),
    /** The document is larger than the bound. */
    TOO_LARGE(Category.BUG),
    /** The folder or the disk refused. */
    NOT_STORED(Category.ENVIRONMENT),
    /** Another process is rewriting the store. */
    BUSY(Category.ENVIRONMENT);

    private final Category category;

    EvidenceProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "EVIDENCE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
