package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.InlineRoutineForm;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.PsmStatements;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.RoutineEnd;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TableArgumentSource;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.ValuesSource;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Map;
import java.util.Optional;

/** Hive, Spark, Databricks and Impala. */
public final class LakeIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withJoinWords(Word.SEMI, Word.ANTI)
            .withStops(Word.SORT, Word.CLUSTER, Word.DISTRIBUTE, Word.INSERT)
            .withBinary(Word.RLIKE, Word.REGEXP, Word.DIV);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        LakeStatements.addTo(grammar, forms);
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        InlineRoutineForm routine = new InlineRoutineForm(grammar);
        forms.put(Word.PROCEDURE, routine);
        forms.put(Word.FUNCTION, routine);
    }

    @Override
    public void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {
        PsmStatements.addTo(grammar, forms);
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.VALUES, new ValuesSource(grammar));
        forms.put(Word.TABLE, new TableArgumentSource(grammar));
        forms.put(Word.STREAM, new StreamSource(grammar));
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        boolean pipeline = cursor.is(Word.LIVE) && cursor.isAhead(1, TokenKind.DOT);
        return pipeline ? LiveSource.read(grammar, cursor) : PathSource.read(grammar, cursor);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return Transformation.read(grammar, cursor, parts) || LambdaReader.read(grammar, cursor, parts);
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return RoutineEnd.find(cursor);
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.FROM, new FromFirstForm(grammar));
    }
}
