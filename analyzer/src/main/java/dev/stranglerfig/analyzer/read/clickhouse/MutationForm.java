package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.AlterForm;
import dev.stranglerfig.analyzer.read.AssignmentReader;
import dev.stranglerfig.analyzer.read.ClusterClause;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/**
 * {@code ALTER TABLE t UPDATE a = b WHERE ...}, {@code ALTER TABLE t DELETE WHERE ...}, {@code ALTER TABLE t REPLACE PARTITION p FROM u},
 * {@code ALTER TABLE t MOVE PARTITION p TO TABLE u}; other changes are read as everywhere.
 */
final class MutationForm implements StatementForm {

    private final Grammar grammar;

    MutationForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        boolean changesRows = cursor.find(Word.UPDATE) < cursor.limit()
                || cursor.find(Word.DELETE) < cursor.limit()
                || (cursor.find(Word.PARTITION) < cursor.limit()
                        && (cursor.find(Word.FROM) < cursor.limit() || cursor.find(Word.TO) < cursor.limit()));
        if (!changesRows || !cursor.isAhead(1, Word.TABLE)) {
            return new AlterForm().read(head);
        }
        cursor.accept(Word.ALTER, Word.TABLE);
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        if (table.isEmpty()) {
            return Missing.name(head);
        }
        ClusterClause.accept(cursor);
        if (cursor.is(Word.UPDATE) || cursor.is(Word.DELETE)) {
            return rows(head, table.get());
        }
        return partition(head, table.get());
    }

    private Statement rows(StatementHead head, QualifiedName table) {
        TokenCursor cursor = head.cursor();
        ContentParts parts = new ContentParts(head.commons());
        boolean deletes = cursor.accept(Word.DELETE);
        List<Assignment> assignments = List.of();
        if (!deletes) {
            cursor.accept(Word.UPDATE);
            assignments = AssignmentReader.read(grammar, cursor);
            parts.assignments(assignments);
        }
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        if (deletes) {
            return new Write.Delete(head.span(), table, Optional.empty(), parts.content());
        }
        return new Write.Update(head.span(), table, Optional.empty(), assignments, parts.content());
    }

    private static Statement partition(StatementHead head, QualifiedName table) {
        TokenCursor cursor = head.cursor();
        boolean moves = cursor.is(Word.MOVE);
        cursor.advanceTo(moves ? cursor.find(Word.TO) : cursor.find(Word.FROM));
        if (!cursor.accept(Word.FROM)) {
            cursor.accept(Word.TO);
            cursor.accept(Word.TABLE);
        }
        Optional<QualifiedName> other = NameReader.qualified(cursor);
        if (other.isEmpty()) {
            return Missing.name(head);
        }
        QualifiedName target = moves ? other.get() : table;
        QualifiedName source = moves ? table : other.get();
        Content content = Content.of(WholeTable.of(source));
        return new Write.Insert(head.span(), target, Optional.empty(), Placing.ALL, List.of(), content);
    }
}
