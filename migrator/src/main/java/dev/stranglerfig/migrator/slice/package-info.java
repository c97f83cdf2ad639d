/** Cuts the part of the legacy estate that computes a set of tables, with the evidence for each. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.migrator.slice;
