/** Reads the skeleton of SQL scripts and routine bodies into statements, with an account of every byte. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.read;
