package dev.stranglerfig.analyzer.statement;

import java.util.List;

/** The targets of SELECT ... INTO: variables in a routine's body, one new table elsewhere. */
public record Into(List<QualifiedName> targets, Lifetime lifetime) {

    public Into {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("Invalid INTO: no targets");
        }
    }
}
