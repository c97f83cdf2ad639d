package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code SELECT}, {@code VALUES}, {@code TABLE}; {@code SELECT ... INTO t} defines a table outside routines. */
public final class SelectForm implements StatementForm {

    private final Grammar grammar;

    public SelectForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Query query = grammar.queries().read(cursor, head.first(), head.commons());
        if (query.into().isPresent() && cursor.setting() == Setting.SCRIPT) {
            Into into = query.into().get();
            QualifiedName table = into.targets().get(0);
            return new Define.TableFromQuery(head.span(), table, into.lifetime(), List.of(), query);
        }
        return new Read.Select(head.span(), query);
    }
}
