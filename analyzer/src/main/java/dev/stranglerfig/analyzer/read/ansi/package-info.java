/** Generic SQL: the standard, and what is unambiguous of all other dialects. */
@NullMarked
package dev.stranglerfig.analyzer.read.ansi;

import org.jspecify.annotations.NullMarked;
