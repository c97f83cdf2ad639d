package dev.stranglerfig.analyzer.read.mpp;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;
import java.util.Objects;

/** Greenplum, Netezza and Vertica: where rows are stored, files as tables, and Netezza's procedures. */
public final class MppIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withStops(Word.DISTRIBUTED, Word.DISTRIBUTE, Word.SEGMENTED, Word.UNSEGMENTED, Word.ORGANIZE, Word.KSAFE)
            .withClauses(Word.TIMESERIES);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.GENERATE, PassingForm.of(SkipRule.STORAGE));
        forms.put(Word.GROOM, PassingForm.of(SkipRule.STORAGE));
        forms.put(Word.SELECT, new PartitionSwapForm(Objects.requireNonNull(forms.get(Word.SELECT), "what is common")));
        forms.put(Word.EXPORT, new ExportForm(grammar));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(
                Word.TABLE,
                new ExternalTableForm(grammar, Objects.requireNonNull(forms.get(Word.TABLE), "what is common")));
        forms.put(
                Word.PROCEDURE,
                new ProcedureForm(grammar, Objects.requireNonNull(forms.get(Word.PROCEDURE), "what is common")));
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.EXTERNAL, new ExternalSource(grammar));
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.AT, new EpochQuery(grammar));
    }

    @Override
    public void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {
        clauses.put(Word.TIMESERIES, new TimeseriesClause(grammar));
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit() && cursor.tokens().kind(token) != TokenKind.SEMICOLON) {
            if (cursor.tokens().word(token) == Word.BEGIN_PROC) {
                return afterProcedure(cursor, token);
            }
            token = cursor.afterGroup(token);
        }
        return Idiom.super.statementEnd(cursor);
    }

    private static int afterProcedure(TokenCursor cursor, int begin) {
        int token = begin;
        while (token < cursor.limit() && cursor.tokens().word(token) != Word.END_PROC) {
            token++;
        }
        return Math.min(token + 1, cursor.limit());
    }
}
