package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** {@code UNLOAD ('SELECT * FROM t WHERE a = ''x''') TO 's3://bucket/prefix' options}: the query is a text of its own. */
final class UnloadForm implements StatementForm {

    private final Grammar grammar;

    UnloadForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UNLOAD);
        Content content = Content.NOTHING;
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            content = Content.of(query(inner));
            inner.finish();
        }
        Optional<String> path = Optional.empty();
        if (cursor.accept(Word.TO) && cursor.is(TokenKind.STRING)) {
            path = Optional.of(cursor.tokens().contentOf(cursor.position()));
            cursor.advance();
        }
        cursor.skipAll(SkipRule.STORAGE);
        return new Read.Export(head.span(), content, path);
    }

    private Query query(TokenCursor inner) {
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
