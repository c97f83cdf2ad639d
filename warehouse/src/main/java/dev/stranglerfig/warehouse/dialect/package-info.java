/** What we know about each SQL dialect, as data: how its text falls into tokens, how its names fold and are quoted. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.warehouse.dialect;
