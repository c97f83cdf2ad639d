package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** {@code CREATE SYNONYM name FOR target}. */
public final class SynonymForm implements CreatedForm {

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        Optional<QualifiedName> target = cursor.accept(Word.FOR) ? NameReader.qualified(cursor) : Optional.empty();
        if (name.isEmpty() || target.isEmpty()) {
            return Missing.name(head);
        }
        return new Define.Synonym(head.span(), name.get(), target.get());
    }
}
