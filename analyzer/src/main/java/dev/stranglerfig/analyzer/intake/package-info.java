/** The way in: reads a script of any dialect into statements, each dialect by its own grammar. */
@NullMarked
package dev.stranglerfig.analyzer.intake;

import org.jspecify.annotations.NullMarked;
