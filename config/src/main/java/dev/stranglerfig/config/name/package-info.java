/** The names of things, each a type of its own. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.config.name;
