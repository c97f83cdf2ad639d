package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.Returning;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** Reads {@code INSERT INTO t [PARTITION (p)] [alias] [(columns)] rows [RETURNING ...]} and inserts into many tables. */
final class InsertForm implements StatementForm {

    private final Grammar grammar;
    private final MultiTableInsert many;

    InsertForm(Grammar grammar) {
        this.grammar = grammar;
        this.many = new MultiTableInsert(grammar);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.INSERT);
        if (cursor.is(Word.ALL) || cursor.is(Word.FIRST)) {
            return many.read(head);
        }
        cursor.accept(Word.INTO);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        partition(cursor);
        Optional<String> alias = Optional.empty();
        if (cursor.is(TokenKind.WORD) && !cursor.is(Word.SELECT) && !cursor.is(Word.WITH) && !cursor.is(Word.VALUES)) {
            alias = NameReader.simple(cursor);
        }
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor)) {
            columns = NameReader.ownColumns(cursor);
        }
        ContentParts parts = new ContentParts(head.commons());
        parts.query(grammar.queries().read(cursor));
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Insert(head.span(), target.get(), alias, Placing.of(columns), List.of(), parts.content());
    }

    static void partition(TokenCursor cursor) {
        if (!cursor.is(Word.PARTITION) && !cursor.is(Word.SUBPARTITION)) {
            return;
        }
        cursor.advance();
        cursor.accept(Word.FOR);
        cursor.advanceTo(cursor.afterGroup(cursor.position()));
    }
}
