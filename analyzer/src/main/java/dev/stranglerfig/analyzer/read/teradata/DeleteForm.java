package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.AliasedTarget;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code DELETE FROM t ALL}, {@code DELETE t WHERE ...}, {@code DELETE a FROM t a, s b WHERE ...}. */
final class DeleteForm implements StatementForm {

    private final Grammar grammar;

    DeleteForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DELETE);
        boolean from = cursor.accept(Word.FROM);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        Optional<String> alias = Optional.empty();
        if (!cursor.is(Word.ALL) && !cursor.is(Word.FROM)) {
            alias = grammar.sources().alias(cursor).map(Alias::name);
        }
        List<Source> sources = new ArrayList<>();
        if (cursor.accept(TokenKind.COMMA) || (!from && cursor.accept(Word.FROM))) {
            sources.addAll(grammar.sources().list(cursor));
        }
        ContentParts parts = new ContentParts(head.commons());
        parts.sources(sources);
        cursor.accept(Word.ALL);
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Optional<QualifiedName> aliased = AliasedTarget.of(target.get(), sources);
        return new Write.Delete(head.span(), aliased.orElse(target.get()), alias, parts.content());
    }
}
