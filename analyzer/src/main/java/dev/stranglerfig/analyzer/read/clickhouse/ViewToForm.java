package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.ClusterClause;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code CREATE MATERIALIZED VIEW v TO t AS query}: what the query gives goes into t; other views are read as everywhere. */
final class ViewToForm implements CreatedForm {

    private final Grammar grammar;
    private final CreatedForm others;

    ViewToForm(Grammar grammar, CreatedForm others) {
        this.grammar = grammar;
        this.others = others;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        if (cursor.find(Word.TO) >= Math.min(cursor.find(Word.AS), cursor.limit())) {
            return others.read(head, lifetime);
        }
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> view = NameReader.qualified(cursor);
        ClusterClause.accept(cursor);
        cursor.skipTo(cursor.find(Word.TO), SkipRule.STORAGE);
        cursor.accept(Word.TO);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (view.isEmpty() || target.isEmpty()) {
            return Missing.name(head);
        }
        cursor.skipTo(cursor.find(Word.AS), SkipRule.STORAGE);
        cursor.accept(Word.AS);
        Query query = grammar.queries().read(cursor);
        Statement shown = new Define.View(head.span(), view.get(), lifetime, List.of(), query);
        Placing byName = new Placing(List.of(), Placing.Matching.BY_NAME, List.of());
        Statement written =
                new Write.Insert(head.span(), target.get(), Optional.empty(), byName, List.of(), Content.of(query));
        return new Several(head.span(), List.of(shown, written));
    }
}
