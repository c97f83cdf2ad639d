package dev.stranglerfig.analyzer.read.mpp;

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
import java.util.Optional;

/** Vertica: {@code EXPORT TO PARQUET (directory = 'path') OVER (...) AS query}. */
final class ExportForm implements StatementForm {

    private final Grammar grammar;

    ExportForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Optional<String> path = path(cursor);
        cursor.advance();
        cursor.skipTo(cursor.find(Word.AS), SkipRule.STORAGE);
        cursor.accept(Word.AS);
        Query query = grammar.queries().read(cursor);
        return new Read.Export(head.span(), Content.of(query), path);
    }

    /** The first string before the query: the directory stands first in the list of options. */
    private static Optional<String> path(TokenCursor cursor) {
        int query = cursor.find(Word.AS);
        for (int token = cursor.position(); token < query; token++) {
            if (cursor.tokens().kind(token) == TokenKind.STRING) {
                return Optional.of(Literal.text(cursor.tokens().textOf(token)));
            }
        }
        return Optional.empty();
    }
}
