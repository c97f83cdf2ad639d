package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE TRIGGER n ... ON t ... EXECUTE FUNCTION f()}. */
final class TriggerForm implements CreatedForm {

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.skipTo(cursor.find(Word.ON), SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.ON);
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        cursor.skipTo(cursor.find(Word.EXECUTE), SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.EXECUTE);
        if (!cursor.accept(Word.FUNCTION)) {
            cursor.accept(Word.PROCEDURE);
        }
        Optional<QualifiedName> routine = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.ROUTINE_OPTIONS);
        if (table.isEmpty() || routine.isEmpty()) {
            return Missing.name(head);
        }
        return new Define.Trigger(head.span(), table.get(), routine.get(), List.of("new", "old"));
    }
}
