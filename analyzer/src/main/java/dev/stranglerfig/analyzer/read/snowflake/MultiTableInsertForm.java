package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code INSERT [OVERWRITE] ALL | FIRST [WHEN condition THEN] INTO a [(columns)] [VALUES (expressions)] ... query}: the query's rows go to
 * several tables. Any other INSERT is read as everywhere.
 */
final class MultiTableInsertForm implements StatementForm {

    private static final String ROWS = "rows";

    private final Grammar grammar;
    private final StatementForm single;

    MultiTableInsertForm(Grammar grammar, StatementForm single) {
        this.grammar = grammar;
        this.single = single;
    }

    /** One INTO with the conditions it stands under. */
    private record Target(
            QualifiedName table, List<String> columns, List<Expression> values, List<Expression> conditions) {}

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int kind = cursor.isAhead(1, Word.OVERWRITE) ? 2 : 1;
        boolean several = cursor.isAhead(kind, Word.ALL) || cursor.isAhead(kind, Word.FIRST);
        if (!several) {
            return single.read(head);
        }
        cursor.advanceTo(cursor.position() + kind + 1);
        List<Target> targets = targets(cursor);
        Query query = grammar.queries().read(cursor, cursor.position(), head.commons());
        List<Statement> inserts = new ArrayList<>();
        targets.forEach(target -> inserts.add(insert(head, target, query)));
        return new Several(head.span(), inserts);
    }

    private List<Target> targets(TokenCursor cursor) {
        List<Target> targets = new ArrayList<>();
        List<Expression> conditions = List.of();
        boolean goesOn = true;
        while (goesOn) {
            if (cursor.accept(Word.WHEN)) {
                conditions = List.of(grammar.expressions().read(cursor));
                cursor.accept(Word.THEN);
            }
            cursor.accept(Word.ELSE);
            goesOn = cursor.accept(Word.INTO);
            if (goesOn) {
                target(cursor, conditions, targets);
            }
        }
        return targets;
    }

    private void target(TokenCursor cursor, List<Expression> conditions, List<Target> targets) {
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        boolean bracket = cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor);
        List<String> columns = bracket ? NameReader.columns(cursor) : List.of();
        List<Expression> values = List.of();
        if (cursor.is(Word.VALUES) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            TokenCursor inner = cursor.inside();
            values = grammar.expressions().list(inner);
            inner.finish();
        }
        List<Expression> given = values;
        table.ifPresent(found -> targets.add(new Target(found, columns, given, conditions)));
    }

    /** As {@code INSERT INTO table SELECT values FROM (query) WHERE condition}. */
    private static Statement insert(StatementHead head, Target target, Query query) {
        boolean plain = target.values().isEmpty() && target.conditions().isEmpty();
        Query rows = plain ? query : chosen(target, query);
        return new Write.Insert(
                head.span(),
                target.table(),
                Optional.empty(),
                Placing.of(target.columns()),
                List.of(),
                Content.of(rows));
    }

    private static Query chosen(Target target, Query query) {
        Source source = new Source.Derived(query, Optional.of(new Alias(ROWS, List.of())));
        List<Output> outputs = target.values().stream()
                .map(value -> new Output(value, Optional.empty()))
                .toList();
        QueryBody body = new QueryBody.Selection(outputs, List.of(source), target.conditions());
        return new Query(query.span(), List.of(), body, List.of(), Optional.empty());
    }
}
