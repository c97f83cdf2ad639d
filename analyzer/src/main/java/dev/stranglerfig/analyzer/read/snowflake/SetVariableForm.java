package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code SET v = (SELECT max(a) FROM t)}, {@code SET (a, b) = (1, 2)}: variables of the session, read as {@code $v}. */
final class SetVariableForm implements StatementForm {

    private final Grammar grammar;

    SetVariableForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.SET);
        if (!cursor.is(TokenKind.OPEN)) {
            Optional<String> name = NameReader.simple(cursor);
            cursor.acceptSymbol("=");
            return assigned(
                    head, name.stream().toList(), List.of(grammar.expressions().read(cursor)));
        }
        List<String> names = NameReader.columns(cursor);
        cursor.acceptSymbol("=");
        return assigned(head, names, values(cursor));
    }

    private List<Expression> values(TokenCursor cursor) {
        boolean list = cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor);
        if (!list) {
            return List.of(grammar.expressions().read(cursor));
        }
        TokenCursor inner = cursor.inside();
        List<Expression> values = grammar.expressions().list(inner);
        inner.finish();
        return values;
    }

    private static Statement assigned(StatementHead head, List<String> names, List<Expression> values) {
        List<Statement> assigned = new ArrayList<>();
        for (int index = 0; index < names.size() && !values.isEmpty(); index++) {
            Expression value = values.get(Math.min(index, values.size() - 1));
            assigned.add(assigned(head.span(), names.get(index), value));
        }
        return assigned.size() == 1 ? assigned.get(0) : new Several(head.span(), assigned);
    }

    private static Statement assigned(Span span, String name, Expression value) {
        QualifiedName variable =
                new QualifiedName(List.of(SessionVariable.SIGN + name), QualifiedName.Certainty.STATED, span);
        QueryBody body = new QueryBody.Selection(List.of(new Output(value, Optional.empty())), List.of(), List.of());
        return new Control.Assign(
                span, variable, new Query(value.span(), List.of(), body, List.of(), Optional.empty()));
    }
}
