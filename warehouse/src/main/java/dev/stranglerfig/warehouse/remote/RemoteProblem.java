package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can go wrong between a command and the process that owns its databases. */
enum RemoteProblem implements ProblemCode {
    /** Nobody answers at the port. */
    UNREACHABLE(Category.ENVIRONMENT),
    /** The other process ended while it was needed. */
    CONNECTION_LOST(Category.ENVIRONMENT),
    WRONG_TOKEN(Category.ENVIRONMENT),
    TOO_MANY_CONNECTIONS(Category.ENVIRONMENT),
    /** A statement or a single row is beyond what is sent in one piece. */
    TOO_LARGE(Category.USER),
    UNKNOWN_OPERATION(Category.BUG),
    SERVER_FAULT(Category.BUG),
    PROTOCOL_BROKEN(Category.BUG);

    private final Category category;

    RemoteProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "REMOTE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
