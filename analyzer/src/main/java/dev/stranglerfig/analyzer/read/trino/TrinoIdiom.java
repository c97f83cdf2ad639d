package dev.stranglerfig.analyzer.read.trino;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.ImmediateForm;
import dev.stranglerfig.analyzer.read.InlineRoutineForm;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.TableArgumentSource;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UnloadForm;
import dev.stranglerfig.analyzer.read.UseForm;
import dev.stranglerfig.analyzer.read.mysql.PrepareForm;
import dev.stranglerfig.analyzer.script.Word;
import java.util.List;
import java.util.Map;

/** Trino and Athena. */
public final class TrinoIdiom implements Idiom {

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.UNLOAD, new UnloadForm(grammar));
        forms.put(Word.USE, new UseForm());
        forms.put(Word.PREPARE, new PrepareForm(grammar));
        forms.put(Word.EXECUTE, new ImmediateForm(grammar));
        List.of(Word.DESCRIBE, Word.DESC, Word.MSCK, Word.OPTIMIZE, Word.DENY)
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

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return LambdaReader.read(grammar, cursor, parts);
    }
}
