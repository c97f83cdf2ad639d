/** JSON objects as ledger entries, evidence and certificates hold them, written and read without a foreign type in sight. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.reconciler.body;
