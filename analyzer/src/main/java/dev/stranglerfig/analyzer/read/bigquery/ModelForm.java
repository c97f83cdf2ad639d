package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE MODEL m [TRANSFORM (...)] [OPTIONS (...)] AS query}: what is learnt comes from the rows of the query. */
final class ModelForm implements CreatedForm {

    private final Grammar grammar;

    ModelForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        cursor.skipTo(cursor.find(Word.AS), SkipRule.STORAGE);
        if (!cursor.accept(Word.AS)) {
            return new Define.Other(head.span());
        }
        boolean named = cursor.is(TokenKind.OPEN) && cursor.isAhead(2, Word.AS);
        Query query = named ? training(cursor.inside()) : grammar.queries().read(cursor);
        return new Define.TableFromQuery(head.span(), name.get(), lifetime, List.of(), query);
    }

    /** {@code (training_data AS (query), custom_holiday AS (query))}: the first is what it learns from. */
    private Query training(TokenCursor inner) {
        NameReader.simple(inner);
        inner.accept(Word.AS);
        Query query = grammar.queries().read(inner);
        inner.skipAll(SkipRule.STORAGE);
        return query;
    }
}
