/** What DuckDB reads otherwise: queries that begin with FROM or PIVOT, files as tables, macros. */
@NullMarked
package dev.stranglerfig.analyzer.read.duckdb;

import org.jspecify.annotations.NullMarked;
