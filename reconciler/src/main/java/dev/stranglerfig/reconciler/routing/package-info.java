/** Which side answers which consumer: routes as a fold over the ledger, gated changes of them, and the choice of a side for one query. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reconciler.routing;
