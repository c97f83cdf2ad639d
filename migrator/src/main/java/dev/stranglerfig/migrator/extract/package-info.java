/** Moves the legacy tables of a product into the staging tables of its target, all from one consistent state. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.migrator.extract;
