/** Whether a published table equals its legacy table: the comparison, its verdict, and the verdict's way into the ledger. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reconciler.parity;
