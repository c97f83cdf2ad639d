package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** {@code CREATE STAGE s URL = 's3://bucket/path'}: a place for files. */
final class StageForm implements CreatedForm {

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.skipTo(cursor.find(Word.URL), SkipRule.OTHER_OBJECTS);
        boolean placed = cursor.accept(Word.URL) && cursor.acceptSymbol("=") && StagePath.starts(cursor);
        Optional<String> path = placed ? Optional.of(StagePath.read(cursor)) : Optional.empty();
        cursor.skipAll(SkipRule.OTHER_OBJECTS);
        return path.<Statement>map(found -> new Read.Export(head.span(), Content.NOTHING, path))
                .orElseGet(() -> new Define.Other(head.span()));
    }
}
