package dev.stranglerfig.analyzer.read.mpp;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** Netezza: {@code FROM EXTERNAL 'path' [(columns)] [USING (options)]}. */
final class ExternalSource implements SourceForm {

    private final Grammar grammar;

    ExternalSource(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.STRING)) {
            return Optional.empty();
        }
        cursor.accept(Word.EXTERNAL);
        String path = Literal.text(cursor.tokens().textOf(cursor.position()));
        cursor.advance();
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.COLUMN_DEFINITIONS);
        }
        if (cursor.is(Word.USING) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.skip(SkipRule.STORAGE);
            cursor.skipGroup(SkipRule.STORAGE);
        }
        return Optional.of(new Source.Files(path, grammar.sources().alias(cursor)));
    }
}
