/** What BigQuery writes otherwise: scripts as procedural code, names with projects, functions as values, exports, loads, models. */
@NullMarked
package dev.stranglerfig.analyzer.read.bigquery;

import org.jspecify.annotations.NullMarked;
