package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Reads {@code ALTER SESSION SET CURRENT_SCHEMA = s} and {@code ALTER TABLE t EXCHANGE PARTITION p WITH TABLE s}; everything else as it is common. */
final class AlterForm implements StatementForm {

    private final StatementForm common = new dev.stranglerfig.analyzer.read.AlterForm();

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (cursor.isSequence(Word.ALTER, Word.SESSION, Word.SET, Word.CURRENT_SCHEMA)) {
            cursor.accept(Word.ALTER, Word.SESSION, Word.SET, Word.CURRENT_SCHEMA);
            cursor.acceptSymbol("=");
            Optional<String> schema = NameReader.simple(cursor);
            return new Control.SearchPath(head.span(), schema.stream().toList());
        }
        if (cursor.isAhead(1, Word.SESSION) || cursor.isAhead(1, Word.SYSTEM)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        if (cursor.isAhead(1, Word.TABLE)) {
            return TableExchange.read(head).orElseGet(() -> common.read(head));
        }
        return common.read(head);
    }
}
