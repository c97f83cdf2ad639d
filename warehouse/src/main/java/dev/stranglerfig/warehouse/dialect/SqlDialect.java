package dev.stranglerfig.warehouse.dialect;

import dev.stranglerfig.config.name.DialectName;
import java.util.Set;

/**
 * One SQL dialect as data; it parses nothing.
 *
 * @param name the name used in settings, for instance {@code postgres}
 * @param identifiers how names are folded and quoted
 * @param lexing how text is cut into tokens
 * @param syntax the habits of syntax that it has
 */
public record SqlDialect(
        DialectName name, IdentifierRules identifiers, LexicalRules lexing, Set<SyntaxFeature> syntax) {

    public SqlDialect {
        syntax = Set.copyOf(syntax);
    }

    public boolean has(SyntaxFeature feature) {
        return syntax.contains(feature);
    }
}
