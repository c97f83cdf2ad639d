package dev.stranglerfig.analyzer.read.flink;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.InlineRoutineForm;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.TableArgumentSource;
import dev.stranglerfig.analyzer.read.UseForm;
import dev.stranglerfig.analyzer.read.hive.LakeInsertForm;
import dev.stranglerfig.analyzer.script.Word;
import java.util.List;
import java.util.Map;

/** Apache Flink. */
public final class FlinkIdiom implements Idiom {

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.INSERT, new LakeInsertForm(grammar));
        forms.put(Word.USE, new UseForm());
        forms.put(Word.BEGIN, new StatementSetForm(grammar));
        forms.put(Word.EXECUTE, new StatementSetForm(grammar));
        List.of(Word.DESCRIBE, Word.DESC, Word.ADD, Word.REMOVE, Word.STOP, Word.UNLOAD, Word.COMPILE)
                .forEach(word -> forms.put(word, PassingForm.of(SkipRule.SESSION)));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(Word.FUNCTION, new InlineRoutineForm(grammar));
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.TABLE, new TableArgumentSource(grammar));
    }
}
