package dev.stranglerfig.analyzer.statement;

import java.util.Optional;

/**
 * One item of a select list, of RETURNING or of OUTPUT.
 *
 * @param changes what EXCEPT, REPLACE and RENAME make of a star
 * @param variable what gets the value, as in {@code SELECT @total = sum(amount)}
 */
public record Output(
        Expression expression, Optional<String> alias, StarChanges changes, Optional<QualifiedName> variable) {

    public Output(Expression expression, Optional<String> alias) {
        this(expression, alias, StarChanges.NONE, Optional.empty());
    }
}
