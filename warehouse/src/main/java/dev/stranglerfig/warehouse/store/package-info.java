/** Objects under keys, created once or swapped by comparison, in a local folder. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.warehouse.store;
