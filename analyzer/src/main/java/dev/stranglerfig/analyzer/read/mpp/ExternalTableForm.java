package dev.stranglerfig.analyzer.read.mpp;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** Netezza: {@code CREATE EXTERNAL TABLE 'path' USING (options) AS query} unloads rows; a table with a name is a common one. */
final class ExternalTableForm implements CreatedForm {

    private final Grammar grammar;
    private final CreatedForm common;

    ExternalTableForm(Grammar grammar, CreatedForm common) {
        this.grammar = grammar;
        this.common = common;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        if (!cursor.is(TokenKind.STRING)) {
            return common.read(head, lifetime);
        }
        String path = Literal.text(cursor.tokens().textOf(cursor.position()));
        cursor.advance();
        cursor.skipTo(cursor.find(Word.AS), SkipRule.STORAGE);
        cursor.accept(Word.AS);
        Content rows = Content.of(grammar.queries().read(cursor));
        return new Read.Export(head.span(), rows, Optional.of(path));
    }
}
