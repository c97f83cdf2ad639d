package dev.stranglerfig.analyzer.read.trino;

import dev.stranglerfig.analyzer.read.CodeReader;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code UNLOAD (query) TO 's3://...' WITH (...)}. */
public final class UnloadForm implements StatementForm {

    private final Grammar grammar;

    public UnloadForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UNLOAD);
        Content content = content(cursor);
        Optional<String> path = Optional.empty();
        if (cursor.accept(Word.TO) && cursor.is(TokenKind.STRING)) {
            path = Optional.of(Literal.text(cursor.tokens().textOf(cursor.position())));
            cursor.advance();
        }
        cursor.skipAll(SkipRule.STORAGE);
        return new Read.Export(head.span(), content, path);
    }

    /** The query in brackets, as it is or in a string. */
    private Content content(TokenCursor cursor) {
        if (!cursor.isAhead(1, TokenKind.STRING) && !cursor.isAhead(1, TokenKind.DOLLAR_STRING)) {
            Query query = grammar.queries().read(cursor);
            return Content.of(query);
        }
        TokenCursor inner = cursor.inside();
        List<Statement> read = grammar.code().string(inner, CodeReader.SQL);
        inner.finish();
        return read.stream()
                .filter(Read.class::isInstance)
                .map(statement -> ((Read) statement).content())
                .findFirst()
                .orElse(Content.NOTHING);
    }
}
