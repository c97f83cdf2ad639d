package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;

/** {@code FROM t SELECT a}, and {@code FROM t INSERT INTO x SELECT a INSERT OVERWRITE TABLE y SELECT b}: every insert reads the same sources. */
public final class FromFirstForm implements StatementForm, QueryForm {

    private final Grammar grammar;
    private final LakeInsertForm inserts;

    public FromFirstForm(Grammar grammar) {
        this.grammar = grammar;
        this.inserts = new LakeInsertForm(grammar);
    }

    @Override
    public QueryBody read(TokenCursor cursor, QueryParts parts) {
        cursor.accept(Word.FROM);
        return grammar.selections().readAfterFrom(cursor, grammar.sources().list(cursor), parts);
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!insertsFollow(cursor)) {
            Query query = grammar.queries().read(cursor, head.first(), head.commons());
            return new Read.Select(head.span(), query);
        }
        cursor.accept(Word.FROM);
        List<Source> sources = grammar.sources().list(cursor);
        List<Statement> statements = new ArrayList<>();
        while (cursor.is(Word.INSERT)) {
            StatementHead branch = new StatementHead(cursor, cursor.position(), List.of());
            Statement written = inserts.read(branch, () -> query(cursor, head.commons(), sources));
            statements.add(within(whole(head), written));
        }
        return new Several(whole(head), statements);
    }

    /** All inserts are one statement, so each says where that is. */
    private static Statement within(Span whole, Statement written) {
        if (written instanceof Write.Insert insert) {
            return new Write.Insert(
                    whole, insert.target(), insert.alias(), insert.placing(), insert.assignments(), insert.content());
        }
        if (written instanceof Read.Export export) {
            return new Read.Export(whole, export.content(), export.path());
        }
        return written;
    }

    private static Span whole(StatementHead head) {
        return head.cursor().source().span(head.first(), head.cursor().limit());
    }

    private Query query(TokenCursor cursor, List<CommonTable> commons, List<Source> sources) {
        return grammar.queries().readAfterFrom(cursor, commons, sources);
    }

    private static boolean insertsFollow(TokenCursor cursor) {
        int insert = cursor.find(Word.INSERT);
        return insert < Math.min(cursor.find(Word.SELECT), cursor.limit());
    }
}
