package dev.stranglerfig.analyzer.read.redshift;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE MODEL m FROM (query) TARGET column FUNCTION f ...}, {@code CREATE MODEL m FROM t ...}. */
final class ModelForm implements CreatedForm {

    private final Grammar grammar;

    ModelForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        cursor.skipTo(cursor.find(Word.FROM), SkipRule.STORAGE);
        cursor.accept(Word.FROM);
        Optional<Query> learnt = learnt(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        return learnt.<Statement>map(
                        query -> new Define.TableFromQuery(head.span(), name.get(), lifetime, List.of(), query))
                .orElseGet(() -> new Define.Other(head.span()));
    }

    private Optional<Query> learnt(TokenCursor cursor) {
        if (!cursor.is(TokenKind.OPEN)) {
            return NameReader.qualified(cursor).map(WholeTable::of);
        }
        TokenCursor inner = cursor.inside();
        Query query = grammar.queries().read(inner);
        inner.finish();
        return Optional.of(query);
    }
}
