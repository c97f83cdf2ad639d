/** What a command writes to and how: styles, tables, JSON and progress. */
@NullMarked
package dev.stranglerfig.cli.terminal;

import org.jspecify.annotations.NullMarked;
