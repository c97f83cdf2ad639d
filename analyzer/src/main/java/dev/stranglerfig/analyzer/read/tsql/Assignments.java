package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list after SET: {@code a = 1, t.b += 2, @v = c, @w = d = 3, e.WRITE(@x, 0, 5)}.
 *
 * @param variables that get a value on the way, and the value
 */
record Assignments(List<Assignment> columns, List<Variable> variables) {

    static final Assignments NONE = new Assignments(List.of(), List.of());

    /** A variable and what it gets. */
    record Variable(QualifiedName name, Expression value) {}

    Assignments {
        columns = List.copyOf(columns);
        variables = List.copyOf(variables);
    }

    static Assignments read(Grammar grammar, TokenCursor cursor) {
        List<Assignment> columns = new ArrayList<>();
        List<Variable> variables = new ArrayList<>();
        do {
            Optional<QualifiedName> variable = Optional.empty();
            boolean both = Variables.isAt(cursor) && cursor.isSymbolAhead(1, "=") && startsColumn(cursor);
            if (both) {
                variable = Variables.read(cursor);
                cursor.advance();
            }
            Optional<Assignment> one = one(grammar, cursor);
            if (one.isEmpty()) {
                return new Assignments(columns, variables);
            }
            Expression value = one.get().value();
            QualifiedName target = one.get().columns().get(0);
            if (target.first().startsWith("@")) {
                variables.add(new Variable(target, value));
            } else {
                columns.add(one.get());
            }
            variable.ifPresent(name -> variables.add(new Variable(name, value)));
        } while (cursor.accept(TokenKind.COMMA));
        return new Assignments(columns, variables);
    }

    /** {@code @v = column = value}. */
    private static boolean startsColumn(TokenCursor cursor) {
        int token = cursor.position() + 3;
        while (token + 1 < cursor.limit() && cursor.tokens().kind(token) == TokenKind.DOT) {
            token += 2;
        }
        boolean named = cursor.isAhead(2, TokenKind.WORD) || cursor.isAhead(2, TokenKind.QUOTED_NAME);
        return named && token < cursor.limit() && cursor.tokens().isText(token, "=");
    }

    private static Optional<Assignment> one(Grammar grammar, TokenCursor cursor) {
        int first = cursor.position();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (cursor.is(TokenKind.OPEN) && name.get().isQualified()) {
            return Optional.of(method(grammar, cursor, first, name.get()));
        }
        boolean compound = !cursor.isSymbol("=");
        if (!cursor.accept(TokenKind.SYMBOL)) {
            return Optional.empty();
        }
        Expression value = grammar.expressions().required(cursor);
        if (compound) {
            ExpressionParts parts = new ExpressionParts();
            parts.name(name.get());
            ArgumentReader.merge(value, parts);
            value = parts.expression(cursor, first);
        }
        return Optional.of(new Assignment(List.of(name.get()), value));
    }

    /** {@code note.WRITE(@text, 0, 5)}, {@code doc.modify('...')}: the column changes and keeps what it had. */
    private static Assignment method(Grammar grammar, TokenCursor cursor, int first, QualifiedName name) {
        List<String> parts = name.parts().subList(0, name.parts().size() - 1);
        QualifiedName column = new QualifiedName(parts, name.certainty(), name.span());
        ExpressionParts value = new ExpressionParts();
        value.name(column);
        ArgumentReader.read(grammar, cursor.inside(), value);
        return new Assignment(List.of(column), value.expression(cursor, first));
    }

    /** The variables as statements of their own, each seeing what the update sees. */
    List<Statement> assigned(StatementHead head, AliasedTarget target) {
        List<Source> sources = new ArrayList<>(target.sources());
        Optional<Alias> alias = target.alias().map(name -> new Alias(name, List.of()));
        sources.add(0, new Source.Table(target.name(), alias));
        List<Statement> statements = new ArrayList<>();
        for (Variable variable : variables) {
            Output output = new Output(variable.value(), Optional.empty());
            QueryBody body = new QueryBody.Selection(List.of(output), sources, List.of());
            Query query = new Query(head.span(), head.commons(), body, List.of(), Optional.empty());
            boolean plain = variable.value().names().stream()
                    .allMatch(name -> name.first().startsWith("@"));
            Query value = plain ? Variables.query(variable.value()) : query;
            statements.add(new Control.Assign(head.span(), variable.name(), value));
        }
        return statements;
    }
}
