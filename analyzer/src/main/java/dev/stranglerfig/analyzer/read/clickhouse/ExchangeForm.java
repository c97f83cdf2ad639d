package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.ClusterClause;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** {@code EXCHANGE TABLES a AND b}. */
public final class ExchangeForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.EXCHANGE);
        if (!cursor.accept(Word.TABLES) && !cursor.accept(Word.TABLE)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        Optional<QualifiedName> one = NameReader.qualified(cursor);
        cursor.accept(Word.AND);
        Optional<QualifiedName> other = NameReader.qualified(cursor);
        ClusterClause.accept(cursor);
        if (one.isEmpty() || other.isEmpty()) {
            return Missing.name(head);
        }
        return new Define.Swap(head.span(), one.get(), other.get());
    }
}
