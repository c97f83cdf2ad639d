package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.AlterForm;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UnloadForm;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

/** Redshift: PostgreSQL with its own ways in and out of files. */
public final class RedshiftIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON.withConstants(Word.SYSDATE);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.UNLOAD, new UnloadForm(grammar));
        forms.put(Word.ALTER, new AppendForm(new AlterForm()));
        forms.put(Word.CANCEL, new PassingForm(SkipRule.SESSION));
        forms.put(Word.DESC, new PassingForm(SkipRule.SESSION));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(Word.MODEL, new ModelForm(grammar));
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.UNPIVOT, new ObjectUnpivot());
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        suffixes.put(Word.AT, new ElementPosition());
    }

    /** {@code APPROXIMATE count(DISTINCT a)}: how it is counted is no operand. */
    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.is(Word.APPROXIMATE) && cursor.isAhead(1, TokenKind.WORD) && cursor.isAhead(2, TokenKind.OPEN)) {
            cursor.advance();
        }
        if (cursor.is(Word.PRIOR) && cursor.isAhead(1, TokenKind.WORD)) {
            cursor.advance();
        }
        return false;
    }
}
