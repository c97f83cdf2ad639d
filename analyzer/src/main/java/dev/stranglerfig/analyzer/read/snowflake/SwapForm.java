package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ALTER TABLE a SWAP WITH b}, and the kinds of tables that only Snowflake alters; any other ALTER is read as everywhere. */
final class SwapForm implements StatementForm {

    private static final Set<Word> KINDS = EnumSet.of(Word.DYNAMIC, Word.EXTERNAL, Word.ICEBERG, Word.HYBRID);

    private final StatementForm common;

    SwapForm(StatementForm common) {
        this.common = common;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        boolean kind = cursor.wordAhead(1) != null && KINDS.contains(cursor.wordAhead(1));
        int table = kind ? 2 : 1;
        boolean swaps = cursor.find(Word.SWAP) < cursor.limit() && cursor.isAhead(table, Word.TABLE);
        if (!swaps && !(kind && cursor.isAhead(table, Word.TABLE))) {
            return common.read(head);
        }
        cursor.advanceTo(cursor.position() + table + 1);
        cursor.accept(Word.IF, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        boolean swapped = cursor.accept(Word.SWAP, Word.WITH);
        Optional<QualifiedName> other = swapped ? NameReader.qualified(cursor) : Optional.empty();
        cursor.skipAll(SkipRule.STORAGE);
        if (name.isEmpty()) {
            return new Define.Other(head.span());
        }
        return other.<Statement>map(found -> new Define.Swap(head.span(), name.get(), found))
                .orElseGet(() -> new Define.Alteration(head.span(), name.get(), List.of()));
    }
}
