package dev.stranglerfig.analyzer.read.duckdb;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.FileFunctions;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.SelectForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UseForm;
import dev.stranglerfig.analyzer.read.hive.FromFirstForm;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DuckDB. */
public final class DuckdbIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withJoinWords(Word.ASOF, Word.POSITIONAL, Word.SEMI, Word.ANTI)
            .withStops(Word.USING)
            .withBinary(Word.GLOB);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        StatementForm select = new SelectForm(grammar);
        List.of(Word.FROM, Word.PIVOT, Word.UNPIVOT, Word.SUMMARIZE).forEach(word -> forms.put(word, select));
        forms.put(Word.USE, new UseForm());
        List.of(Word.ATTACH, Word.DETACH, Word.INSTALL, Word.PRAGMA, Word.DESCRIBE, Word.EXPORT)
                .forEach(word -> forms.put(word, PassingForm.of(SkipRule.SESSION)));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(Word.MACRO, new MacroForm(grammar));
        forms.put(Word.FUNCTION, new MacroForm(grammar));
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.FROM, new FromFirstForm(grammar));
        arms.put(Word.PIVOT, new PivotQuery(grammar));
        arms.put(Word.UNPIVOT, new UnpivotQuery(grammar));
        arms.put(Word.SUMMARIZE, new SummaryQuery(grammar));
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        boolean named = cursor.is(TokenKind.WORD) && cursor.isSymbolAhead(1, ":") && cursor.isAhead(2, TokenKind.WORD);
        if (!named) {
            return FileFunctions.read(grammar, cursor);
        }
        Optional<Alias> alias = NameReader.simple(cursor).map(name -> new Alias(name, List.of()));
        cursor.acceptSymbol(":");
        return NameReader.qualified(cursor).map(table -> new Source.Table(table, alias));
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        boolean stars = cursor.is(Word.ALL) && !cursor.isAhead(1, TokenKind.OPEN);
        if (stars) {
            cursor.advance();
            return true;
        }
        return LambdaReader.read(grammar, cursor, parts);
    }

    /** {@code USING SAMPLE 10%}. */
    @Override
    public boolean ending(Grammar grammar, TokenCursor cursor) {
        if (!cursor.isSequence(Word.USING, Word.SAMPLE)) {
            return false;
        }
        cursor.skipAll(SkipRule.STORAGE);
        return true;
    }
}
