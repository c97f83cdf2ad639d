package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TopReader;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code DELETE [TOP (n)] [FROM] t | alias [OUTPUT ...] [FROM ...] [WHERE ...] [OPTION (...)]}. */
final class DeleteStatement implements StatementForm {

    private final Grammar grammar;

    DeleteStatement(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DELETE);
        ContentParts parts = new ContentParts(head.commons());
        TopReader.read(grammar, cursor).ifPresent(parts::filter);
        cursor.accept(Word.FROM);
        Optional<QualifiedName> written = WriteTarget.read(grammar, cursor);
        if (written.isEmpty()) {
            return Missing.name(head);
        }
        Hints.table(cursor);
        Optional<String> called = cursor.is(Word.OUTPUT)
                ? Optional.empty()
                : grammar.sources().alias(cursor).map(Alias::name);
        OutputClause.read(grammar, cursor, parts);
        List<Source> sources = List.of();
        if (cursor.accept(Word.FROM)) {
            sources = grammar.sources().list(cursor);
        }
        AliasedTarget target = AliasedTarget.of(written.get(), sources, head.commons());
        parts.sources(target.sources());
        target.filters().forEach(parts::filter);
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Hints.query(cursor);
        return new Write.Delete(head.span(), target.name(), target.alias().or(() -> called), parts.content());
    }
}
