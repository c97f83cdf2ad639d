package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.InlineRoutineForm;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.PsmStatements;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.RenameForm;
import dev.stranglerfig.analyzer.read.RoutineEnd;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.ValuesSource;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Teradata: BTEQ scripts, stored procedures, macros and the scripts of the load utilities. */
public final class TeradataIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withClauses(Word.QUALIFY, Word.SAMPLE, Word.EXPAND)
            .withConstants(Word.USER, Word.SYSDATE)
            .withBinary(Word.MOD, Word.EQ, Word.NE, Word.LT, Word.LE, Word.GT, Word.GE);

    /** {@code MERGE INTO t USING VALUES (1, 2) AS s (id, amount)}. */
    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.VALUES, new ValuesSource(grammar));
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        StatementForm create = forms.get(Word.CREATE);
        forms.put(Word.REPLACE, create);
        forms.put(Word.LOCKING, new LockingForm(grammar));
        forms.put(Word.LOCK, new LockingForm(grammar));
        forms.put(Word.INSERT, new InsertForm(grammar));
        forms.put(Word.UPDATE, new UpdateForm(grammar));
        forms.put(Word.DELETE, new DeleteForm(grammar));
        forms.put(Word.DATABASE, new DatabaseForm());
        forms.put(Word.EXEC, new MacroCallForm(grammar));
        forms.put(Word.EXECUTE, new MacroCallForm(grammar));
        forms.put(Word.CALL, new TextCallForm(grammar));
        forms.put(Word.RENAME, new RenameForm());
        forms.put(Word.USING, new UsingForm(grammar));
        List.of(Word.COLLECT, Word.HELP, Word.BT, Word.ET, Word.LOGGING, Word.CHECKPOINT)
                .forEach(word -> forms.put(word, PassingForm.of(SkipRule.SESSION)));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(Word.TABLE, new CreateTableForm(grammar));
        forms.put(Word.VIEW, new CreateViewForm(grammar));
        forms.put(Word.MACRO, new MacroForm(grammar));
        forms.put(Word.PROCEDURE, new InlineRoutineForm(grammar));
    }

    @Override
    public void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {
        PsmStatements.addTo(grammar, forms);
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.LOCKING, new LockedQuery(grammar));
        arms.put(Word.LOCK, new LockedQuery(grammar));
    }

    @Override
    public void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {
        clauses.put(Word.SAMPLE, new SampleClause(grammar));
        clauses.put(Word.EXPAND, new ExpandClause(grammar));
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (isToday(cursor)) {
            cursor.advance();
            return true;
        }
        if (!NameReader.starts(cursor) || !DataPhrase.isBehindName(cursor)) {
            return false;
        }
        NameReader.qualified(cursor).ifPresent(parts::name);
        return true;
    }

    @Override
    public boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (!DataPhrase.isBehindOperand(cursor)) {
            return false;
        }
        cursor.skipGroup(SkipRule.COLUMN_DEFINITIONS);
        return true;
    }

    /** {@code amount (NAMED total) (TITLE 'Total')}. */
    @Override
    public Optional<String> alias(TokenCursor cursor) {
        if (!cursor.is(TokenKind.OPEN) || !cursor.isAhead(1, Word.NAMED)) {
            return Optional.empty();
        }
        TokenCursor inner = cursor.inside();
        inner.accept(Word.NAMED);
        Optional<String> name = NameReader.simple(inner);
        inner.finish();
        while (DataPhrase.isBehindOperand(cursor)) {
            cursor.skipGroup(SkipRule.COLUMN_DEFINITIONS);
        }
        return name;
    }

    /** {@code DATE} and {@code TIME} without a string are the current ones. */
    private static boolean isToday(TokenCursor cursor) {
        boolean named = cursor.is(Word.DATE) || cursor.is(Word.TIME);
        return named
                && !cursor.isAhead(1, TokenKind.STRING)
                && !cursor.isAhead(1, TokenKind.DOT)
                && !cursor.isAhead(1, TokenKind.OPEN);
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return RoutineEnd.find(cursor);
    }
}
