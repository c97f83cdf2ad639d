package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** {@code FROM IDENTIFIER('db.t') a}, {@code FROM IDENTIFIER($v)}. */
final class IdentifierSource implements SourceForm {

    private final Grammar grammar;

    IdentifierSource(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return Optional.empty();
        }
        return TableNames.read(cursor)
                .map(name -> new Source.Table(name, grammar.sources().alias(cursor)));
    }
}
