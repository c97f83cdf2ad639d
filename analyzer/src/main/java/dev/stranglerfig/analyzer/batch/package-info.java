/** Answers requests for the lineage of SQL texts, one line of JSON for each line of JSON. */
@NullMarked
package dev.stranglerfig.analyzer.batch;

import org.jspecify.annotations.NullMarked;
