/** Follows data from table to table through statements, sessions, routines and dynamic SQL. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.lineage;
