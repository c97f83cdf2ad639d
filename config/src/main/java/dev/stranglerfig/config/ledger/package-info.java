/** The append-only, hash-chained record of everything that was decided or done, shared by every process that works on a workspace. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.config.ledger;
