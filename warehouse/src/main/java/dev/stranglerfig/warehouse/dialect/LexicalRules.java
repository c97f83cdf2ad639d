package dev.stranglerfig.warehouse.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How the text of a dialect falls into tokens, as data: the quotes, the comments and what else its lexer must know. Nothing here parses.
 *
 * @param quotes tried longest opening first, whatever the order given
 * @param features the rest of what differs between dialects
 */
public record LexicalRules(
        List<QuoteRule> quotes, CommentRules comments, NameCharacters names, Set<LexicalFeature> features) {

    public LexicalRules {
        quotes = quotes.stream()
                .sorted(Comparator.comparingInt((QuoteRule rule) -> rule.open().length())
                        .reversed())
                .toList();
        features = Set.copyOf(features);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("Invalid lexical rules: no quotes");
        }
    }

    public boolean has(LexicalFeature feature) {
        return features.contains(feature);
    }
}
