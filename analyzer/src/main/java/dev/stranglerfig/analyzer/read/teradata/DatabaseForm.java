package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code DATABASE sales}: where names without a database are looked for from here on. */
final class DatabaseForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DATABASE);
        Optional<String> name = NameReader.simple(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        return new Control.SearchPath(head.span(), List.of(name.get()));
    }
}
