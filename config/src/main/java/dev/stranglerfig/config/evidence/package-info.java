/** Documents that may hold row values, kept beside the ledger so that they can be rewritten or removed. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.config.evidence;
