package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code SELECT ...}, {@code SELECT ... INTO #t FROM ...}, {@code SELECT @a = x, @b = y FROM ...}. */
final class SelectStatement implements StatementForm {

    private final Grammar grammar;

    SelectStatement(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Query query = grammar.queries().read(cursor, head.first(), head.commons());
        if (query.into().isPresent()) {
            QualifiedName table = query.into().get().targets().get(0);
            return new Define.TableFromQuery(head.span(), table, lifetime(table), List.of(), query);
        }
        List<Statement> assigned = assigned(head, query);
        if (!assigned.isEmpty()) {
            return new Several(head.span(), assigned);
        }
        return new Read.Select(head.span(), query);
    }

    /** A name that begins with a hash or an at sign says that the table does not last. */
    static Lifetime lifetime(QualifiedName table) {
        char first = table.last().charAt(0);
        if (first == '#' || first == '@') {
            return Lifetime.TEMPORARY;
        }
        return Lifetime.PERMANENT;
    }

    /** One assignment per variable, each from the whole query. */
    private static List<Statement> assigned(StatementHead head, Query query) {
        List<Statement> assigned = new ArrayList<>();
        if (!(query.body() instanceof QueryBody.Selection body)) {
            return assigned;
        }
        for (Output output : body.outputs()) {
            output.variable().ifPresent(variable -> {
                Output value = new Output(output.expression(), Optional.empty());
                QueryBody one = new QueryBody.Selection(List.of(value), body.sources(), body.filters(), body.groups());
                Query single = new Query(query.span(), query.commons(), one, query.arrangement(), Optional.empty());
                assigned.add(new Control.Assign(head.span(), variable, single));
            });
        }
        return assigned;
    }
}
