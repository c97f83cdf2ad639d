package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** Why a route is not changed, and why a query is not answered. */
enum RoutingProblem implements ProblemCode {
    /** No verdict exists for a table the consumer reads. */
    NOT_CHECKED,
    /** The newest verdict of a table the consumer reads is not "matched". */
    NOT_MATCHED,
    /** The newest verdict of a table the consumer reads is too old. */
    NOT_FRESH,
    /** The version the change relies on is not the published one. */
    NOT_PUBLISHED,
    /** The route was changed by somebody else meanwhile. */
    ROUTE_MOVED,
    /** The route is already where it is to go. */
    ALREADY_THERE,
    /** A change of route without a reason. */
    NO_REASON,
    /** The text is no single query that only reads. */
    NOT_A_QUERY;

    @Override
    public String id() {
        return "ROUTING_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}
