/** Finds the legacy scripts of an estate, decodes them and cuts their text into tokens without losing a character. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.analyzer.script;
