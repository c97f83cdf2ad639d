/** One truth about equality: neutral types, the canonical encoding of values, and the portable checksum in Java and in SQL. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.warehouse.canonical;
