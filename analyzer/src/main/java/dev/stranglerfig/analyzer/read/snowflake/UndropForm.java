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
import java.util.List;
import java.util.Optional;

/** {@code UNDROP TABLE t}: a table is there again, with the rows it had. */
final class UndropForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UNDROP);
        cursor.accept(Word.DYNAMIC);
        Optional<QualifiedName> name = cursor.accept(Word.TABLE) ? NameReader.qualified(cursor) : Optional.empty();
        cursor.skipAll(SkipRule.OTHER_OBJECTS);
        return name.<Statement>map(found -> new Define.Alteration(head.span(), found, List.of()))
                .orElseGet(() -> new Define.Other(head.span()));
    }
}
