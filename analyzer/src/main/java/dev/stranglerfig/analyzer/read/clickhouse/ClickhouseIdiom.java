package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.CallSuffix;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.FileFunctions;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.RenameForm;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UseForm;
import dev.stranglerfig.analyzer.read.hive.FromFirstForm;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ClickHouse. */
public final class ClickhouseIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withJoinWords(Word.GLOBAL, Word.ANY, Word.ALL, Word.ASOF, Word.SEMI, Word.ANTI, Word.ARRAY)
            .withSourceSuffixes(Word.FINAL, Word.SAMPLE)
            .withClauses(Word.PREWHERE)
            .withStops(Word.SETTINGS, Word.FORMAT)
            .withBinary(Word.DIV, Word.MOD, Word.REGEXP);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        StatementForm create = forms.get(Word.CREATE);
        if (create != null) {
            forms.put(Word.REPLACE, create);
        }
        forms.put(Word.FROM, new FromFirstForm(grammar));
        forms.put(Word.INSERT, new ClickhouseInsertForm(grammar));
        forms.put(Word.ALTER, new MutationForm(grammar));
        forms.put(Word.RENAME, new RenameForm());
        forms.put(Word.EXCHANGE, new ExchangeForm());
        forms.put(Word.USE, new UseForm());
        List.of(
                        Word.DETACH,
                        Word.ATTACH,
                        Word.OPTIMIZE,
                        Word.SYSTEM,
                        Word.KILL,
                        Word.CHECK,
                        Word.EXISTS,
                        Word.DESCRIBE,
                        Word.DESC)
                .forEach(word -> forms.put(word, PassingForm.of(SkipRule.SESSION)));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        CreatedForm view = forms.get(Word.VIEW);
        if (view != null) {
            forms.put(Word.VIEW, new ViewToForm(grammar, view));
        }
        forms.put(Word.DICTIONARY, new DictionaryForm());
    }

    @Override
    public void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {
        clauses.put(Word.PREWHERE, (cursor, parts) -> {
            cursor.accept(Word.PREWHERE);
            parts.filter(grammar.expressions().read(cursor));
        });
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.FROM, new FromFirstForm(grammar));
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        suffixes.put(Word.FINAL, (cursor, source) -> {
            cursor.advance();
            return source;
        });
        suffixes.put(Word.SAMPLE, (cursor, source) -> {
            cursor.accept(Word.SAMPLE);
            grammar.expressions().read(cursor);
            if (cursor.accept(Word.OFFSET)) {
                grammar.expressions().read(cursor);
            }
            return source;
        });
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        if (FileFunctions.startsCall(cursor)) {
            return FileFunctions.read(grammar, cursor);
        }
        return RemoteSource.read(grammar, cursor);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return LambdaReader.read(grammar, cursor, parts);
    }

    @Override
    public boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.is(Word.GLOBAL) && (cursor.isAhead(1, Word.IN) || cursor.isAhead(1, Word.NOT))) {
            cursor.advance();
            return true;
        }
        boolean choice = cursor.is(TokenKind.PARAMETER)
                && cursor.tokens().textOf(cursor.position()).equals("?");
        if (choice) {
            cursor.advance();
            grammar.expressions().readInto(cursor, parts);
            if (cursor.acceptSymbol(":")) {
                grammar.expressions().readInto(cursor, parts);
            }
            return true;
        }
        if (cursor.is(Word.APPLY)) {
            return applied(cursor);
        }
        boolean afterCall = cursor.position() > 0 && cursor.tokens().kind(cursor.position() - 1) == TokenKind.CLOSE;
        if (afterCall && cursor.is(TokenKind.OPEN)) {
            ArgumentReader.read(grammar, cursor.inside(), parts);
            CallSuffix.read(grammar, cursor, parts);
            return true;
        }
        boolean element = cursor.is(TokenKind.NUMBER)
                && cursor.tokens().textOf(cursor.position()).startsWith(".");
        if (element) {
            cursor.advance();
        }
        return element;
    }

    /** {@code * APPLY (sum)}, {@code COLUMNS('a') APPLY sum}. */
    private static boolean applied(TokenCursor cursor) {
        cursor.advance();
        if (!cursor.atEnd()) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        return true;
    }

    @Override
    public boolean ending(Grammar grammar, TokenCursor cursor) {
        if (cursor.is(Word.WITH) && cursor.isAhead(1, Word.FILL)) {
            cursor.skipTo(cursor.position() + 2, SkipRule.STORAGE);
            cursor.skipTo(Math.min(cursor.find(Word.SETTINGS), cursor.find(Word.LIMIT)), SkipRule.STORAGE);
            return true;
        }
        if (cursor.is(Word.FORMAT) && cursor.isAhead(1, TokenKind.WORD)) {
            cursor.skipTo(cursor.position() + 2, SkipRule.STORAGE);
            return true;
        }
        if (cursor.is(Word.SETTINGS)) {
            cursor.skipTo(Math.min(cursor.find(Word.FORMAT), cursor.limit()), SkipRule.SESSION);
            return true;
        }
        return false;
    }
}
