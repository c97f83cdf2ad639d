package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.RowReader;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
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
import dev.stranglerfig.analyzer.statement.Unread;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code INSERT ALL INTO a VALUES (x) INTO b SELECT ...} and {@code INSERT FIRST WHEN c THEN INTO a ... ELSE INTO b ... SELECT ...}: one
 * insert per target, each of what it takes of the query at the end.
 */
final class MultiTableInsert {

    private final Grammar grammar;

    MultiTableInsert(Grammar grammar) {
        this.grammar = grammar;
    }

    /** One INTO before the query is known. */
    private record Target(
            QualifiedName name, List<String> columns, List<Expression> values, List<Expression> conditions) {}

    Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        List<Target> targets = new ArrayList<>();
        List<Expression> conditions = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = condition(cursor, conditions) || target(cursor, conditions, targets);
        }
        if (targets.isEmpty()) {
            String reason = "a target is missing: " + cursor.unexpected();
            cursor.unreadTo(cursor.limit(), reason);
            return new Unread(head.span(), reason);
        }
        Query query = grammar.queries().read(cursor);
        List<Statement> inserts = new ArrayList<>();
        targets.forEach(target -> inserts.add(insert(head, target, query)));
        return new Several(head.span(), inserts);
    }

    private boolean condition(TokenCursor cursor, List<Expression> conditions) {
        if (cursor.accept(Word.WHEN)) {
            conditions.clear();
            conditions.add(grammar.expressions().read(cursor));
            cursor.accept(Word.THEN);
            return true;
        }
        if (cursor.accept(Word.ELSE)) {
            conditions.clear();
            return true;
        }
        return false;
    }

    private boolean target(TokenCursor cursor, List<Expression> conditions, List<Target> targets) {
        if (!cursor.accept(Word.INTO)) {
            return false;
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        InsertForm.partition(cursor);
        List<String> columns =
                cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor)
                        ? NameReader.ownColumns(cursor)
                        : List.of();
        List<Expression> values = cursor.accept(Word.VALUES) ? RowReader.row(grammar, cursor) : List.of();
        name.ifPresent(found -> targets.add(new Target(found, columns, values, List.copyOf(conditions))));
        return true;
    }

    /** {@code INSERT INTO t (columns) SELECT values FROM (query) WHERE condition}. */
    private static Statement insert(StatementHead head, Target target, Query query) {
        List<Output> outputs = target.values().stream()
                .map(value -> new Output(value, Optional.empty()))
                .toList();
        List<Source> sources = List.of(new Source.Derived(query, Optional.empty()));
        QueryBody body = new QueryBody.Selection(outputs, sources, target.conditions());
        Query taken = new Query(query.span(), List.of(), body, List.of(), Optional.empty());
        boolean whole = target.values().isEmpty() && target.conditions().isEmpty();
        Content content = Content.of(whole ? query : taken);
        return new Write.Insert(
                head.span(), target.name(), Optional.empty(), Placing.of(target.columns()), List.of(), content);
    }
}
