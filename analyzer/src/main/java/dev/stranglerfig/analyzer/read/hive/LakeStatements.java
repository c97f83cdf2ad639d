package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.ImmediateForm;
import dev.stranglerfig.analyzer.read.LoadDataForm;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.UseForm;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

/** The statements of the dialects that keep tables as files. */
public final class LakeStatements {

    private LakeStatements() {}

    /** Adds a reader per first word. */
    public static void addTo(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.FROM, new FromFirstForm(grammar));
        forms.put(Word.INSERT, new LakeInsertForm(grammar));
        forms.put(Word.UPSERT, new LakeInsertForm(grammar));
        forms.put(Word.USE, new UseForm());
        forms.put(Word.EXECUTE, new ImmediateForm(grammar));
        forms.put(Word.LOAD, new LoadDataForm());
        forms.put(Word.EXPORT, new FolderForm());
        forms.put(Word.IMPORT, new FolderForm());
        forms.put(Word.CACHE, new CacheForm(grammar));
        forms.put(Word.COPY, new LakeCopyForm(grammar));
        StatementForm session = PassingForm.of(SkipRule.SESSION);
        StatementForm storage = PassingForm.of(SkipRule.STORAGE);
        forms.put(Word.UNCACHE, session);
        forms.put(Word.CLEAR, session);
        forms.put(Word.DESCRIBE, session);
        forms.put(Word.DESC, session);
        forms.put(Word.LIST, session);
        forms.put(Word.DFS, session);
        forms.put(Word.RELOAD, session);
        forms.put(Word.ADD, PassingForm.of(SkipRule.OTHER_OBJECTS));
        forms.put(Word.MSCK, storage);
        forms.put(Word.REPAIR, storage);
        forms.put(Word.OPTIMIZE, storage);
        forms.put(Word.RESTORE, storage);
        forms.put(Word.GENERATE, storage);
        forms.put(Word.INVALIDATE, storage);
        forms.put(Word.COMPUTE, storage);
        forms.put(Word.REORG, storage);
        forms.put(Word.CONVERT, storage);
    }
}
