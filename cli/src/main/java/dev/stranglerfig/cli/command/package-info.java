/** One class per command. */
@NullMarked
package dev.stranglerfig.cli.command;

import org.jspecify.annotations.NullMarked;
