package dev.stranglerfig.reconciler.parity;

/** The kinds of reason for an inconclusive verdict. */
public enum DoubtKind {
    /** A side could not be read, or not to its end. */
    UNREADABLE_SIDE,
    /** A column of the contract is not there on a side. */
    MISSING_COLUMN,
    /** A column's type on a side cannot be compared with the contract's. */
    INCOMPARABLE_TYPE,
    /** A value on a side has no form in the contract's type. */
    UNREPRESENTABLE_VALUE,
    /** The key is not unique or holds NULL, so rows cannot be told apart, though their values agree. */
    AMBIGUOUS_KEY,
    /** A side does not come in the order of its key, so that a merge would err. */
    WRONG_ORDER,
    /** There is no key, and a column that cannot be put in order. */
    NO_ORDER
}
