/** The engine for PostgreSQL, found by ServiceLoader and imported by nobody. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.warehouse.postgres;
