package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.CreateTableForm;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.SelectForm;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;

/** BigQuery: a script is procedural code as it stands. */
public final class BigQueryIdiom implements Idiom {

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        forms.put(Word.FROM, new SelectForm(grammar));
        forms.put(Word.EXPORT, new ExportDataForm(grammar));
        forms.put(Word.LOAD, new LoadDataForm());
        forms.put(Word.ASSERT, new AssertForm(grammar));
        forms.put(Word.UNDROP, new PassingForm(SkipRule.OTHER_OBJECTS));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        FunctionForm function = new FunctionForm(grammar);
        forms.put(Word.FUNCTION, function);
        forms.put(Word.PROCEDURE, new ProcedureForm(grammar));
        CopiedTableForm table = new CopiedTableForm(new CreateTableForm(grammar), function);
        forms.put(Word.TABLE, table);
        forms.put(Word.SNAPSHOT, table);
        forms.put(Word.MODEL, new ModelForm(grammar));
    }

    @Override
    public void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {
        new ScriptStatements(grammar).addTo(forms);
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.FROM, (cursor, parts) -> {
            cursor.accept(Word.FROM);
            return new QueryBody.Selection(List.of(), grammar.sources().list(cursor), List.of());
        });
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        SourceSuffixes own = new SourceSuffixes(grammar);
        suffixes.put(Word.WITH, own::offset);
        suffixes.put(Word.FOR, own::version);
        suffixes.put(Word.TABLESAMPLE, own::sample);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return OwnOperands.read(grammar, cursor, parts);
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return ScriptEnd.find(cursor);
    }

    @Override
    public List<Statement> script(Grammar grammar, TokenCursor cursor) {
        return grammar.code().block(cursor);
    }
}
