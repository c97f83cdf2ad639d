package dev.stranglerfig.warehouse.dialect;

import dev.stranglerfig.config.name.DialectName;

/**
 * One SQL dialect as data; it parses nothing.
 *
 * @param name the name used in settings, for instance {@code postgres}
 * @param identifiers how names are folded and quoted
 * @param lexing how text is cut into tokens
 */
public record SqlDialect(DialectName name, IdentifierRules identifiers, LexicalRules lexing) {}
