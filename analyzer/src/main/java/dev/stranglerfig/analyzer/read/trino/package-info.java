/** What Trino and Athena read otherwise: table functions, unloads, functions of one query. */
@NullMarked
package dev.stranglerfig.analyzer.read.trino;

import org.jspecify.annotations.NullMarked;
