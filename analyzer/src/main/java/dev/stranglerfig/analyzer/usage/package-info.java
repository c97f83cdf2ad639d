/** Finds out from the query log which teams read which tables, how often and when. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.usage;
