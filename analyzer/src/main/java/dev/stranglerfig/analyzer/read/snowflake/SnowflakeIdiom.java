package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.AlterForm;
import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.HierarchyClauses;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.InsertForm;
import dev.stranglerfig.analyzer.read.PassingForm;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.ValuesSource;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Map;
import java.util.Optional;

/** Snowflake: SQL, Snowflake Scripting and the commands of its client. */
public final class SnowflakeIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withJoinWords(Word.ASOF, Word.DIRECTED)
            .withConstants(Word.SYSDATE)
            .withClauses(Word.CONNECT, Word.START)
            .withBinary(Word.RLIKE, Word.REGEXP);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        StatementForm block = new ScriptBlockForm(grammar);
        forms.put(Word.BEGIN, block);
        forms.put(Word.DECLARE, block);
        forms.put(Word.COPY, new CopyIntoForm(grammar));
        forms.put(Word.EXECUTE, new ExecuteForm(grammar));
        forms.put(Word.CALL, new CallIntoForm(grammar));
        forms.put(Word.USE, new UseForm());
        forms.put(Word.SET, new SetVariableForm(grammar));
        forms.put(Word.INSERT, new MultiTableInsertForm(grammar, new InsertForm(grammar)));
        forms.put(Word.ALTER, new SwapForm(new AlterForm()));
        forms.put(Word.UNDROP, new UndropForm());
        for (Word word : FileCommandForm.VERBS) {
            forms.put(word, new FileCommandForm());
        }
        forms.put(Word.UNSET, new PassingForm(SkipRule.SESSION));
        forms.put(Word.DESCRIBE, new PassingForm(SkipRule.SESSION));
        forms.put(Word.DESC, new PassingForm(SkipRule.SESSION));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        SnowflakeRoutineForm routine = new SnowflakeRoutineForm(grammar);
        forms.put(Word.FUNCTION, routine);
        forms.put(Word.PROCEDURE, routine);
        forms.put(Word.TABLE, new SnowflakeTableForm(grammar));
        forms.put(Word.STREAM, new StreamForm());
        forms.put(Word.TASK, new TaskForm(grammar));
        forms.put(Word.PIPE, new TaskForm(grammar));
        forms.put(Word.STAGE, new StageForm());
    }

    @Override
    public void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {
        new ScriptStatements(grammar).addTo(forms);
    }

    @Override
    public void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {
        new HierarchyClauses(grammar).addTo(clauses);
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.TABLE, new TableFunctionSource(grammar));
        forms.put(Word.VALUES, new ValuesSource(grammar));
        forms.put(Word.SEMANTIC_VIEW, new SemanticViewSource(grammar));
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        TimeTravelSuffix travel = new TimeTravelSuffix(grammar);
        suffixes.put(Word.AT, travel);
        suffixes.put(Word.BEFORE, travel);
        suffixes.put(Word.CHANGES, travel);
        suffixes.put(Word.SAMPLE, travel);
        suffixes.put(Word.TABLESAMPLE, travel);
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        return StageSource.read(grammar, cursor);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return VariantSyntax.operand(grammar, cursor, parts);
    }

    @Override
    public boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return VariantSyntax.path(grammar, cursor, parts);
    }

    @Override
    public Optional<Statement> assigned(Grammar grammar, TokenCursor cursor, QualifiedName variable) {
        return new ExecuteForm(grammar).assigned(cursor, variable);
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return ScriptEnd.find(cursor);
    }
}
