package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** {@code UNLOAD (query) TO 's3://bucket/prefix' options}; the query may be a text of its own, {@code UNLOAD ('SELECT ...') TO ...}. */
public final class UnloadForm implements StatementForm {

    private final Grammar grammar;

    public UnloadForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UNLOAD);
        Content content = Content.of(query(cursor));
        Optional<String> path = Optional.empty();
        if (cursor.accept(Word.TO) && cursor.is(TokenKind.STRING)) {
            path = Optional.of(cursor.tokens().contentOf(cursor.position()));
            cursor.advance();
        }
        cursor.skipAll(SkipRule.STORAGE);
        return new Read.Export(head.span(), content, path);
    }

    private Query query(TokenCursor cursor) {
        if (!cursor.is(TokenKind.OPEN)) {
            return grammar.queries().read(cursor);
        }
        TokenCursor inner = cursor.inside();
        Query query = given(inner);
        inner.finish();
        return query;
    }

    private Query given(TokenCursor inner) {
        boolean text = inner.is(TokenKind.STRING) || inner.is(TokenKind.DOLLAR_STRING);
        if (!text) {
            return grammar.queries().read(inner);
        }
        TokenCursor code = grammar.code().open(inner);
        Query query = grammar.queries().read(code);
        code.accept(TokenKind.SEMICOLON);
        code.finish();
        return query;
    }
}
