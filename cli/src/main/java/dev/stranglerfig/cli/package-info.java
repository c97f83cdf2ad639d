/** The entry point: turns a command line into an exit code. */
@NullMarked
package dev.stranglerfig.cli;

import org.jspecify.annotations.NullMarked;
