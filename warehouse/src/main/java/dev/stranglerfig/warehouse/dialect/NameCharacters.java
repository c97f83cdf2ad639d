package dev.stranglerfig.warehouse.dialect;

/**
 * The characters of a bare name besides letters, digits and {@code _}.
 *
 * @param first may open a name, for instance {@code #}
 * @param further may follow the first character, for instance {@code $}
 */
public record NameCharacters(String first, String further) {}
