package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.MergeForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code MERGE [TOP (n)] [INTO] t [WITH (hints)] USING ... WHEN ... [OUTPUT ...] [OPTION (...)]}. */
final class MergeStatement implements StatementForm {

    private final Grammar grammar;
    private final MergeForm form;

    MergeStatement(Grammar grammar) {
        this.grammar = grammar;
        this.form = new MergeForm(grammar);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Statement read = form.read(head);
        if (!(read instanceof Write.Merge merge)) {
            return read;
        }
        ContentParts output = new ContentParts(List.of());
        if (cursor.is(Word.OUTPUT)) {
            OutputClause.read(grammar, cursor, output);
        }
        Hints.query(cursor);
        Content content = merge.content().returning(output.content().returned());
        return new Write.Merge(head.span(), base(merge, head), merge.alias(), merge.branches(), content);
    }

    /** A common table expression may be merged into: its table changes. */
    private static QualifiedName base(Write.Merge merge, StatementHead head) {
        Optional<CommonTable> common = BaseTable.common(merge.target(), head.commons());
        return common.flatMap(found -> BaseTable.of(found, head.commons())).orElse(merge.target());
    }
}
