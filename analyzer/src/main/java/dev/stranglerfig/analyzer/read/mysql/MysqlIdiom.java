package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.FileFunctions;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.InlineRoutineForm;
import dev.stranglerfig.analyzer.read.InlineTriggerForm;
import dev.stranglerfig.analyzer.read.LoadDataForm;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.PsmStatements;
import dev.stranglerfig.analyzer.read.RenameForm;
import dev.stranglerfig.analyzer.read.RoutineEnd;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UseForm;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MySQL, MariaDB and StarRocks. */
public final class MysqlIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withJoinWords(Word.STRAIGHT_JOIN, Word.SEMI, Word.ANTI)
            .withSourceSuffixes(Word.USE, Word.FORCE, Word.IGNORE, Word.PARTITION)
            .withStops(Word.LOCK)
            .withBinary(Word.RLIKE, Word.REGEXP, Word.DIV, Word.MOD, Word.XOR);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        StatementForm insert = new MysqlInsertForm(grammar);
        forms.put(Word.INSERT, insert);
        forms.put(Word.REPLACE, insert);
        forms.put(Word.UPDATE, new JoinedUpdateForm(grammar));
        forms.put(Word.DELETE, new JoinedDeleteForm(grammar));
        forms.put(Word.LOAD, new LoadDataForm());
        forms.put(Word.RENAME, new RenameForm());
        forms.put(Word.USE, new UseForm());
        forms.put(Word.SET, new VariableForm(grammar));
        forms.put(Word.PREPARE, new PrepareForm(grammar));
        forms.put(Word.SELECT, new OutfileForm(grammar));
        List.of(
                        Word.DESCRIBE,
                        Word.DESC,
                        Word.HANDLER,
                        Word.UNLOCK,
                        Word.FLUSH,
                        Word.OPTIMIZE,
                        Word.REPAIR,
                        Word.XA,
                        Word.PURGE)
                .forEach(word -> forms.put(word, PassingForm.of(SkipRule.SESSION)));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        InlineRoutineForm routine = new InlineRoutineForm(grammar);
        forms.put(Word.PROCEDURE, routine);
        forms.put(Word.FUNCTION, routine);
        forms.put(Word.TRIGGER, new InlineTriggerForm(grammar));
        forms.put(Word.EVENT, new EventForm(grammar));
    }

    @Override
    public void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {
        clauses.put(Word.INTO, (cursor, parts) -> OutfileForm.accept(cursor));
    }

    @Override
    public boolean ending(Grammar grammar, TokenCursor cursor) {
        return OutfileForm.accept(cursor) || cursor.accept(Word.LOCK, Word.IN, Word.SHARE, Word.MODE);
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        return FileFunctions.startsCall(cursor) ? FileFunctions.read(grammar, cursor) : Optional.empty();
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return RoutineEnd.find(cursor);
    }

    @Override
    public void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {
        PsmStatements.addTo(grammar, forms);
        BlockStatement call = forms.get(Word.EXECUTE);
        if (call == null) {
            forms.put(Word.EXECUTE, MysqlIdiom::executed);
        }
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        SourceSuffix hint = new IndexHint();
        List.of(Word.USE, Word.FORCE, Word.IGNORE, Word.PARTITION).forEach(word -> suffixes.put(word, hint));
    }

    /** {@code EXECUTE s USING @a}: what it runs was read where it was prepared. */
    private static Statement executed(TokenCursor cursor) {
        int first = cursor.position();
        cursor.advanceTo(cursor.findSemicolon());
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    /** {@code VALUES(a)} in ON DUPLICATE KEY UPDATE is the new row's value, which has come with the insert. */
    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean binary = cursor.is(Word.BINARY)
                && (cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME))
                && !cursor.isAhead(1, Word.FROM)
                && !cursor.isAhead(1, Word.AS);
        if (binary) {
            cursor.advance();
            grammar.expressions().readInto(cursor, parts);
            return true;
        }
        if (!cursor.is(Word.VALUES) || !cursor.isAhead(1, TokenKind.OPEN)) {
            return false;
        }
        cursor.advance();
        cursor.advanceTo(cursor.afterGroup(cursor.position()));
        return true;
    }

    /** {@code MATCH (a, b) AGAINST ('words' IN BOOLEAN MODE)}. */
    @Override
    public boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.is(Word.SOUNDS) && cursor.isAhead(1, Word.LIKE) && cursor.accept(Word.SOUNDS)) {
            return true;
        }
        if (cursor.is(Word.MEMBER) && cursor.isAhead(1, Word.OF) && cursor.isAhead(2, TokenKind.OPEN)) {
            cursor.accept(Word.MEMBER, Word.OF);
            ArgumentReader.read(grammar, cursor.inside(), parts);
            return true;
        }
        if (!cursor.is(Word.AGAINST) || !cursor.isAhead(1, TokenKind.OPEN)) {
            return false;
        }
        cursor.advance();
        TokenCursor inner = cursor.inside();
        TokenCursor searched = inner.upTo(Math.min(inner.find(Word.IN), inner.find(Word.WITH)));
        ArgumentReader.read(grammar, searched, parts);
        inner.advanceAll();
        return true;
    }
}
