/** What Redshift writes otherwise than PostgreSQL: UNLOAD, APPEND FROM, values with paths, views without binding. */
@NullMarked
package dev.stranglerfig.analyzer.read.redshift;

import org.jspecify.annotations.NullMarked;
