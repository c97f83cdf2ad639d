package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** The kinds of reason for an inconclusive verdict. */
public enum DoubtKind implements ProblemCode {
    /** A side could not be read, or not to its end. */
    UNREADABLE_SIDE(Category.ENVIRONMENT),
    /** A column of the contract is not there on a side. */
    MISSING_COLUMN(Category.USER),
    /** A column's type on a side cannot be compared with the contract's. */
    INCOMPARABLE_TYPE(Category.USER),
    /** A value on a side has no form in the contract's type. */
    UNREPRESENTABLE_VALUE(Category.USER),
    /** The key is not unique or holds NULL, so rows cannot be told apart, though their values agree. */
    AMBIGUOUS_KEY(Category.USER),
    /** A side does not come in the order of its key, so that a merge would err. */
    WRONG_ORDER(Category.BUG),
    /** There is no key, and a column that cannot be put in order. */
    NO_ORDER(Category.USER);

    private final Category category;

    DoubtKind(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "PARITY_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
