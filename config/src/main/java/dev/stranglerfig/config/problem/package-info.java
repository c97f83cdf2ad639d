/** What went wrong, where, and how to go on: the one form of every message. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.config.problem;
