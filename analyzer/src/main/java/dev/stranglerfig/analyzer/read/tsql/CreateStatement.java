package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.SynonymForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumMap;
import java.util.Map;

/** {@code CREATE [OR ALTER] ...}: finds the kind of object; modules with bodies are read by {@link ModuleReader}. */
final class CreateStatement implements StatementForm {

    private final Map<Word, CreatedForm> forms = new EnumMap<>(Word.class);

    CreateStatement(Grammar grammar) {
        CreateViewReader view = new CreateViewReader(grammar);
        forms.put(Word.TABLE, new CreateTableReader(grammar));
        forms.put(Word.VIEW, view);
        forms.put(Word.SYNONYM, new SynonymForm());
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.CREATE);
        cursor.accept(Word.OR, Word.ALTER);
        boolean table = cursor.isAhead(1, Word.TABLE) || cursor.isAhead(1, Word.VIEW);
        if (table && !cursor.accept(Word.EXTERNAL)) {
            cursor.accept(Word.MATERIALIZED);
        }
        Word kind = cursor.word();
        CreatedForm form = kind == null ? null : forms.get(kind);
        if (form == null) {
            return ObjectKinds.read(head);
        }
        cursor.advance();
        return form.read(head, Lifetime.PERMANENT);
    }
}
