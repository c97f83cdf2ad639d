package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.EnumMap;
import java.util.Map;

/** {@code CREATE [OR REPLACE] [TEMPORARY] ...}: finds the kind of object and hands over to its reader. */
public final class CreateForm implements StatementForm {

    private final Map<Word, CreatedForm> forms = new EnumMap<>(Word.class);

    /** Reads what follows the word for one kind of object. */
    public interface CreatedForm {
        Statement read(StatementHead head, Lifetime lifetime);
    }

    public CreateForm(Grammar grammar) {
        RoutineForm routine = new RoutineForm(grammar);
        forms.put(Word.TABLE, new CreateTableForm(grammar));
        forms.put(Word.VIEW, new CreateViewForm(grammar));
        forms.put(Word.FUNCTION, routine);
        forms.put(Word.PROCEDURE, routine);
        forms.put(Word.TRIGGER, new TriggerForm());
        forms.put(Word.RULE, new RuleForm(grammar));
        grammar.idiom().creations(grammar, forms);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.CREATE);
        cursor.accept(Word.OR, Word.REPLACE);
        if (!cursor.accept(Word.GLOBAL)) {
            cursor.accept(Word.LOCAL);
        }
        Lifetime lifetime = Lifetime.PERMANENT;
        if (cursor.accept(Word.TEMP) || cursor.accept(Word.TEMPORARY)) {
            lifetime = Lifetime.TEMPORARY;
        }
        cursor.accept(Word.UNLOGGED);
        qualifiers(cursor);
        Word kind = cursor.word();
        CreatedForm form = kind == null ? null : forms.get(kind);
        if (form == null) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        cursor.advance();
        return form.read(head, lifetime);
    }

    private static void qualifiers(TokenCursor cursor) {
        if (!cursor.isAhead(1, Word.TABLE) || !cursor.accept(Word.FOREIGN)) {
            cursor.accept(Word.MATERIALIZED);
        }
        cursor.accept(Word.RECURSIVE);
        if (cursor.isAhead(1, Word.TRIGGER)) {
            cursor.accept(Word.CONSTRAINT);
        }
    }
}
