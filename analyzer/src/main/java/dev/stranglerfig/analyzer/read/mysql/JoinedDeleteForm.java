package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.Returning;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code DELETE FROM t WHERE ...}, {@code DELETE a, b FROM a JOIN b ... WHERE ...}, {@code DELETE FROM a, b USING a JOIN b ...}. */
public final class JoinedDeleteForm implements StatementForm {

    private final Grammar grammar;

    public JoinedDeleteForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DELETE);
        WriteWords.accept(cursor);
        boolean targetsFirst = !cursor.accept(Word.FROM);
        cursor.accept(Word.ONLY);
        List<QualifiedName> targets = new ArrayList<>();
        Optional<String> alias = Optional.empty();
        do {
            NameReader.qualified(cursor).map(JoinedDeleteForm::withoutStar).ifPresent(targets::add);
            alias = cursor.is(Word.FROM)
                    ? Optional.empty()
                    : grammar.sources().alias(cursor).map(Alias::name);
            hints(cursor);
        } while (cursor.accept(TokenKind.COMMA));
        if (targets.isEmpty()) {
            return Missing.name(head);
        }
        ContentParts parts = new ContentParts(head.commons());
        List<Source> sources = List.of();
        if (targetsFirst ? cursor.accept(Word.FROM) : cursor.accept(Word.USING)) {
            sources = grammar.sources().list(cursor);
        }
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        RowOrder.read(grammar, cursor, parts);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        if (sources.isEmpty()) {
            return new Write.Delete(head.span(), targets.get(0), alias, parts.content());
        }
        List<Statement> deletions = new ArrayList<>();
        for (QualifiedName target : targets) {
            deletions.add(deletion(head, target, sources, parts.content()));
        }
        return deletions.size() == 1 ? deletions.get(0) : new Several(head.span(), deletions);
    }

    /** {@code PARTITION (p0)}, {@code FORCE INDEX (by_day)}. */
    private static void hints(TokenCursor cursor) {
        boolean partition = cursor.is(Word.PARTITION) && cursor.isAhead(1, TokenKind.OPEN);
        boolean index = cursor.isAhead(1, Word.INDEX) && cursor.isAhead(2, TokenKind.OPEN);
        if (partition || index) {
            cursor.skipTo(cursor.position() + (index ? 2 : 1), SkipRule.STORAGE);
            cursor.skipGroup(SkipRule.STORAGE);
        }
    }

    private static Statement deletion(StatementHead head, QualifiedName target, List<Source> sources, Content content) {
        Optional<Source.Table> named = SourceTables.of(sources).stream()
                .filter(table -> table.alias()
                        .map(Alias::name)
                        .orElse(table.name().last())
                        .equals(target.last()))
                .findFirst();
        ContentParts parts = new ContentParts(content.commons());
        OtherSources others = named.map(table -> OtherSources.than(table, sources))
                .orElseGet(() -> new OtherSources(sources, List.of()));
        parts.sources(others.sources());
        others.conditions().forEach(parts::filter);
        content.filters().forEach(parts::filter);
        content.returned().forEach(parts::returning);
        QualifiedName written = named.map(Source.Table::name).orElse(target);
        Optional<String> alias = named.flatMap(Source.Table::alias).map(Alias::name);
        return new Write.Delete(head.span(), written, alias, parts.content());
    }

    /** {@code a.*} names the table a. */
    private static QualifiedName withoutStar(QualifiedName name) {
        int last = name.parts().size() - 1;
        if (last == 0 || !name.last().equals("*")) {
            return name;
        }
        return new QualifiedName(name.parts().subList(0, last), name.certainty(), name.span());
    }
}
