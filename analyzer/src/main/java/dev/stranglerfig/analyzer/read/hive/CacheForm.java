package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CACHE [LAZY] TABLE t [OPTIONS (...)] [[AS] query]}: with a query it also makes a temporary view. */
final class CacheForm implements StatementForm {

    private final Grammar grammar;

    CacheForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.CACHE);
        cursor.accept(Word.LAZY);
        cursor.accept(Word.TABLE);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        if (cursor.is(Word.OPTIONS) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.skip(SkipRule.STORAGE);
            cursor.skipGroup(SkipRule.STORAGE);
        }
        cursor.accept(Word.AS);
        Statement caching = new Define.Caching(head.span(), name.get());
        if (!grammar.expressions().startsQuery(cursor)) {
            return new Define.Caching(head.span(), name.get());
        }
        Query query = grammar.queries().read(cursor);
        Statement view = new Define.View(head.span(), name.get(), Lifetime.TEMPORARY, List.of(), query);
        return new Several(head.span(), List.of(view, caching));
    }
}
