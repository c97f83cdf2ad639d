package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code ALTER TABLE t APPEND FROM s [IGNOREEXTRA]}: the rows of s move to t, and s is empty after it. Any other ALTER is PostgreSQL's. */
final class AppendForm implements StatementForm {

    private final StatementForm common;

    AppendForm(StatementForm common) {
        this.common = common;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int append = cursor.find(Word.APPEND);
        boolean appends = append + 1 < cursor.limit()
                && cursor.tokens().word(append + 1) == Word.FROM
                && cursor.isAhead(1, Word.TABLE);
        if (!appends) {
            return common.read(head);
        }
        cursor.accept(Word.ALTER, Word.TABLE);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        cursor.accept(Word.APPEND, Word.FROM);
        Optional<QualifiedName> source = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        if (target.isEmpty() || source.isEmpty()) {
            return new Define.Other(head.span());
        }
        Statement moved = new Write.Insert(
                head.span(),
                target.get(),
                Optional.empty(),
                Placing.ALL,
                List.of(),
                Content.of(WholeTable.of(source.get())));
        Statement emptied = new Define.Truncation(head.span(), List.of(source.get()));
        return new Several(head.span(), List.of(moved, emptied));
    }
}
