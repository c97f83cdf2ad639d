/** Publishes versions of a product on two ports, tables and files, as one step that survives a crash at any instant. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.migrator.publish;
