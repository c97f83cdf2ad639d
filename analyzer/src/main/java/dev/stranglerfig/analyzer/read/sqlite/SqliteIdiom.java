package dev.stranglerfig.analyzer.read.sqlite;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.InlineTriggerForm;
import dev.stranglerfig.analyzer.read.InsertForm;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.RoutineEnd;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import java.util.List;
import java.util.Map;

/** SQLite. */
public final class SqliteIdiom implements Idiom {

    private static final Syntax SYNTAX =
            Syntax.COMMON.withSourceSuffixes(Word.INDEXED, Word.NOT).withBinary(Word.GLOB, Word.REGEXP, Word.MATCH);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.REPLACE, new InsertForm(grammar));
        List.of(Word.PRAGMA, Word.ATTACH, Word.DETACH)
                .forEach(word -> forms.put(word, PassingForm.of(SkipRule.SESSION)));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(Word.TRIGGER, new InlineTriggerForm(grammar));
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        suffixes.put(Word.INDEXED, (cursor, source) -> {
            if (cursor.isAhead(1, Word.BY)) {
                cursor.skipTo(Math.min(cursor.position() + 3, cursor.limit()), SkipRule.STORAGE);
            }
            return source;
        });
        suffixes.put(Word.NOT, (cursor, source) -> {
            if (cursor.isAhead(1, Word.INDEXED)) {
                cursor.skipTo(cursor.position() + 2, SkipRule.STORAGE);
            }
            return source;
        });
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return RoutineEnd.find(cursor);
    }
}
