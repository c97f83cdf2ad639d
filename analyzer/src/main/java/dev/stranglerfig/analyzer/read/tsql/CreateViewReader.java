package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
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

/** {@code CREATE [OR ALTER] VIEW v [(columns)] [WITH SCHEMABINDING] AS query [WITH CHECK OPTION]}; ALTER VIEW is the same. */
final class CreateViewReader implements CreatedForm {

    private final Grammar grammar;

    CreateViewReader(Grammar grammar) {
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
        while (!cursor.atEnd() && !cursor.is(Word.AS) && !cursor.is(Word.SELECT)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
        cursor.accept(Word.AS);
        Query query = grammar.queries().read(cursor);
        if (cursor.is(Word.WITH) && cursor.isAhead(1, Word.CHECK)) {
            cursor.accept(Word.WITH, Word.CHECK, Word.OPTION);
        }
        return new Define.View(head.span(), name.get(), Lifetime.PERMANENT, columns, query);
    }
}
