package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** {@code SEMANTIC_VIEW(v METRICS a DIMENSIONS b WHERE c)}: rows of the view, with the columns that are named in it. */
final class SemanticViewSource implements SourceForm {

    private final Grammar grammar;

    SemanticViewSource(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.OPEN)) {
            return Optional.empty();
        }
        cursor.advance();
        TokenCursor inner = cursor.inside();
        Optional<QualifiedName> view = NameReader.qualified(inner);
        inner.advanceAll();
        return view.map(name -> new Source.Table(name, grammar.sources().alias(cursor)));
    }
}
