package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

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
    public void arms(Grammar grammar, Map<Word, QueryForm> arms) {
        arms.put(Word.FROM, new FromFirstForm(grammar));
    }
}
