package dev.stranglerfig.analyzer.read.ansi;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.ImmediateForm;
import dev.stranglerfig.analyzer.read.InlineRoutineForm;
import dev.stranglerfig.analyzer.read.LambdaReader;
import dev.stranglerfig.analyzer.read.PsmStatements;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.RenameForm;
import dev.stranglerfig.analyzer.read.RoutineEnd;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TableArgumentSource;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.UnloadForm;
import dev.stranglerfig.analyzer.read.ValuesSource;
import dev.stranglerfig.analyzer.read.clickhouse.ExchangeForm;
import dev.stranglerfig.analyzer.read.hive.FromFirstForm;
import dev.stranglerfig.analyzer.read.hive.LakeStatements;
import dev.stranglerfig.analyzer.read.hive.PathSource;
import dev.stranglerfig.analyzer.read.mysql.JoinedDeleteForm;
import dev.stranglerfig.analyzer.read.mysql.JoinedUpdateForm;
import dev.stranglerfig.analyzer.read.mysql.MysqlInsertForm;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Map;
import java.util.Optional;

/** SQL of no dialect in particular: people say so of all kinds of scripts, so whatever can be told apart is read. */
public final class AnsiIdiom implements Idiom {

    private static final Syntax SYNTAX = Syntax.COMMON
            .withJoinWords(Word.SEMI, Word.ANTI, Word.STRAIGHT_JOIN)
            .withStops(Word.SORT, Word.CLUSTER, Word.DISTRIBUTE, Word.INSERT)
            .withBinary(Word.RLIKE, Word.REGEXP, Word.DIV);

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        LakeStatements.addTo(grammar, forms);
        forms.put(Word.REPLACE, new MysqlInsertForm(grammar));
        forms.put(Word.UPDATE, new JoinedUpdateForm(grammar));
        forms.put(Word.DELETE, new JoinedDeleteForm(grammar));
        forms.put(Word.RENAME, new RenameForm());
        forms.put(Word.EXECUTE, new ImmediateForm(grammar));
        forms.put(Word.EXCHANGE, new ExchangeForm());
        forms.put(Word.UNLOAD, new UnloadForm(grammar));
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        forms.put(Word.PROCEDURE, new InlineRoutineForm(grammar));
        forms.put(Word.FUNCTION, new InlineRoutineForm(grammar));
    }

    @Override
    public void sources(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.VALUES, new ValuesSource(grammar));
        forms.put(Word.TABLE, new TableArgumentSource(grammar));
    }

    @Override
    public Optional<Source> source(Grammar grammar, TokenCursor cursor) {
        return PathSource.read(grammar, cursor);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return LambdaReader.read(grammar, cursor, parts);
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return RoutineEnd.find(cursor);
    }

    @Override
    public void blocks(Grammar grammar, Map<Word, BlockStatement> forms) {
        PsmStatements.addTo(grammar, forms);
    }

    @Override
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.FROM, new FromFirstForm(grammar));
    }
}
