/** What scripts say, as sealed records: statements, queries, sources, expressions, names. */
@NullMarked
package dev.stranglerfig.analyzer.statement;

import org.jspecify.annotations.NullMarked;
