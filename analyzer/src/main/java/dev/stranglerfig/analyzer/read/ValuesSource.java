package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** {@code FROM VALUES (1, 'a'), (2, 'b') AS v (id, name)}: rows without brackets around them. */
public final class ValuesSource implements SourceForm {

    private final Grammar grammar;

    public ValuesSource(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return Optional.empty();
        }
        Query rows = grammar.queries().read(cursor);
        return Optional.of(new Source.Derived(rows, grammar.sources().alias(cursor)));
    }
}
