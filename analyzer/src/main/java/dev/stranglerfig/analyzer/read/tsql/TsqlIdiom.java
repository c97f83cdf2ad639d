package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** T-SQL: SQL Server, Azure SQL, Synapse, Fabric. */
public final class TsqlIdiom implements Idiom {

    @Override
    public Syntax syntax() {
        return TsqlWords.SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.clear();
        LoadStatement load = new LoadStatement();
        forms.put(Word.SELECT, new SelectStatement(grammar));
        forms.put(Word.INSERT, new InsertStatement(grammar));
        forms.put(Word.UPDATE, new UpdateStatement(grammar));
        forms.put(Word.DELETE, new DeleteStatement(grammar));
        forms.put(Word.MERGE, new MergeStatement(grammar));
        forms.put(Word.CREATE, new CreateStatement(grammar));
        forms.put(Word.ALTER, new AlterStatement(grammar));
        forms.put(Word.DROP, new DropStatement());
        forms.put(Word.TRUNCATE, new TruncateStatement());
        forms.put(Word.RENAME, new RenameStatement());
        forms.put(Word.BULK, load);
        forms.put(Word.COPY, load);
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        RemoteSources.addTo(grammar, forms);
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        return TableSource.read(grammar, cursor);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return TsqlOperands.read(grammar, cursor, parts);
    }

    @Override
    public boolean ending(Grammar grammar, TokenCursor cursor) {
        return QueryEnding.read(cursor);
    }

    @Override
    public void hints(TokenCursor cursor) {
        Hints.table(cursor);
    }

    @Override
    public List<Statement> script(Grammar grammar, TokenCursor cursor) {
        return BatchReader.read(grammar, cursor);
    }
}
