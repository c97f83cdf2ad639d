package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a ledger. */
enum LedgerProblem implements ProblemCode {
    /** A body is no JSON object, or is larger than the bound. */
    INVALID_BODY(Category.BUG),
    /** The database does not answer, or cannot be opened. */
    UNREACHABLE(Category.ENVIRONMENT),
    /** The database refused a statement. */
    FAILED(Category.ENVIRONMENT),
    /** The setting names a database that cannot hold a ledger. */
    UNSUPPORTED_DATABASE(Category.USER),
    /** The database was written by a newer version. */
    NEWER_SCHEMA(Category.ENVIRONMENT),
    /** Others appended first, again and again. */
    CONTENDED(Category.ENVIRONMENT),
    /** The intent has an outcome already. */
    ALREADY_DECIDED(Category.USER),
    /** No entry of the ledger is that intent. */
    UNKNOWN_INTENT(Category.BUG),
    /** What an entry says is not what was written. */
    CHANGED_ENTRY(Category.ENVIRONMENT),
    /** An entry does not follow the one before it. */
    BROKEN_CHAIN(Category.ENVIRONMENT),
    /** Entries are gone. */
    MISSING_ENTRY(Category.ENVIRONMENT),
    /** An entry stands where none was written. */
    EXTRA_ENTRY(Category.ENVIRONMENT),
    /** The file is no export of a ledger. */
    NOT_AN_EXPORT(Category.USER),
    /** A file of the export's name is there already. */
    EXPORT_EXISTS(Category.USER),
    /** The export could not be written. */
    NOT_EXPORTED(Category.ENVIRONMENT);

    private final Category category;

    LedgerProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "LEDGER_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
