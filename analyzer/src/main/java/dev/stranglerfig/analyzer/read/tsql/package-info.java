/** How T-SQL is read: batches, statements without semicolons, procedural code that is SQL and SQL that is procedural code. */
@NullMarked
package dev.stranglerfig.analyzer.read.tsql;

import org.jspecify.annotations.NullMarked;
