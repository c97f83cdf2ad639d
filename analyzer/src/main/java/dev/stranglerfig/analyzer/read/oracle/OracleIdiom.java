package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.HierarchyClauses;
import dev.stranglerfig.analyzer.read.Idiom;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.Syntax;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;

/** Oracle: PL/SQL units in scripts, and the clauses and statements that its SQL has of its own. */
public final class OracleIdiom implements Idiom {

    @Override
    public Syntax syntax() {
        return Syntax.COMMON
                .withClauses(
                        Word.CONNECT,
                        Word.START,
                        Word.MODEL,
                        Word.BULK,
                        Word.PARTITION,
                        Word.SUBPARTITION,
                        Word.VERSIONS,
                        Word.SAMPLE,
                        Word.PIVOT,
                        Word.UNPIVOT)
                .withStops(Word.LOG, Word.RETURN)
                .withConstants(Word.SYSDATE, Word.ROWNUM, Word.ROWID, Word.LEVEL, Word.USER);
    }

    @Override
    public void statements(Grammar grammar, Map<Word, StatementForm> forms) {
        OracleStatements.addTo(grammar, forms);
    }

    @Override
    public void creations(Grammar grammar, Map<Word, CreatedForm> forms) {
        OracleCreations.addTo(forms);
    }

    @Override
    public void clauses(Grammar grammar, Map<Word, SelectClause> clauses) {
        new HierarchyClauses(grammar).addTo(clauses);
        clauses.put(Word.MODEL, new ModelClause(grammar));
    }

    @Override
    public void suffixes(Grammar grammar, Map<Word, SourceSuffix> suffixes) {
        new TableSuffixes(grammar).addTo(suffixes);
    }

    @Override
    public boolean operand(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return OracleOperands.operand(grammar, cursor, parts);
    }

    @Override
    public boolean suffix(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        return OracleOperands.suffix(grammar, cursor, parts);
    }

    @Override
    public int statementEnd(TokenCursor cursor) {
        return SqlEnd.find(cursor);
    }

    @Override
    public List<Statement> script(Grammar grammar, TokenCursor cursor) {
        return new OracleScript(grammar).read(cursor);
    }
}
