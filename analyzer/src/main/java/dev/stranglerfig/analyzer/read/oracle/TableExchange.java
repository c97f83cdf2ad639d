package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** Reads {@code ALTER TABLE t EXCHANGE PARTITION p WITH TABLE s}: the rows of the partition and those of the table change places. */
final class TableExchange {

    private TableExchange() {}

    /** The exchange here; empty, and nothing read, when the statement is another ALTER TABLE. */
    static Optional<Statement> read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int exchange = cursor.find(Word.EXCHANGE);
        int with = cursor.find(Word.WITH);
        boolean said = exchange + 1 < cursor.limit()
                && with + 1 < cursor.limit()
                && exchange < with
                && cursor.tokens().word(with + 1) == Word.TABLE;
        if (!said) {
            return Optional.empty();
        }
        cursor.accept(Word.ALTER, Word.TABLE);
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        cursor.skipTo(with, SkipRule.STORAGE);
        cursor.accept(Word.WITH, Word.TABLE);
        Optional<QualifiedName> other = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        if (table.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Define.Swap(head.span(), table.get(), other.get()));
    }
}
