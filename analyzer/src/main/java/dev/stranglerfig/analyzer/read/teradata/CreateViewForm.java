package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code REPLACE VIEW v (columns) AS LOCKING ROW FOR ACCESS query}. */
final class CreateViewForm implements CreatedForm {

    private final Grammar grammar;

    CreateViewForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<String> columns = NameReader.columns(cursor);
        cursor.accept(Word.AS);
        Locking.skip(cursor);
        Query query = grammar.queries().read(cursor);
        if (cursor.accept(Word.WITH)) {
            cursor.accept(Word.CHECK, Word.OPTION);
        }
        return new Define.View(head.span(), name.get(), lifetime, columns, query);
    }
}
