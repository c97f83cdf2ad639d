package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code INSERT [INTO] t (1, 'a')}: values without VALUES; every other INSERT is the common one. */
final class InsertForm implements StatementForm {

    private final Grammar grammar;
    private final StatementForm common;

    InsertForm(Grammar grammar) {
        this.grammar = grammar;
        this.common = new dev.stranglerfig.analyzer.read.InsertForm(grammar);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!isBare(cursor)) {
            return common.read(head);
        }
        cursor.accept(Word.INSERT);
        cursor.accept(Word.INTO);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        int first = cursor.position();
        TokenCursor inner = cursor.inside();
        QueryBody rows = new QueryBody.Rows(List.of(grammar.expressions().list(inner)));
        inner.finish();
        ContentParts parts = new ContentParts(head.commons());
        parts.query(new Query(cursor.spanFrom(first), List.of(), rows, List.of(), Optional.empty()));
        return new Write.Insert(head.span(), target.get(), Optional.empty(), Placing.ALL, List.of(), parts.content());
    }

    /** Whether the statement ends with the first bracket behind the name. */
    private static boolean isBare(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit() && cursor.tokens().kind(token) != TokenKind.OPEN) {
            token++;
        }
        return token < cursor.limit()
                && cursor.afterGroup(token) >= cursor.limit()
                && cursor.tokens().word(token + 1) != Word.SELECT
                && cursor.tokens().word(token - 1) != Word.VALUES;
    }
}
