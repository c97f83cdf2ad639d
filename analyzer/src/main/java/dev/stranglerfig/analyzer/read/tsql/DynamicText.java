package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** SQL that is run as a text: {@code EXEC ('...' + @a) AT server}, {@code EXEC sp_executesql @text, N'@a int', @a = 1}. */
final class DynamicText {

    private DynamicText() {}

    /**
     * {@code (text)} and what may follow it.
     *
     * @param carrier what gets its rows
     */
    static Statement inBrackets(Grammar grammar, TokenCursor cursor, int first, List<QualifiedName> carrier) {
        TokenCursor inner = cursor.inside();
        Expression text = grammar.expressions().read(inner);
        List<Expression> arguments = new ArrayList<>();
        while (inner.accept(TokenKind.COMMA)) {
            arguments.add(grammar.expressions().read(inner));
            inner.accept(Word.OUTPUT);
        }
        inner.finish();
        if (cursor.is(Word.AS)) {
            cursor.skipTo(Math.min(cursor.position() + 4, cursor.limit()), SkipRule.SESSION);
        }
        if (cursor.is(Word.AT)) {
            cursor.skipTo(Math.min(cursor.position() + 2, cursor.limit()), SkipRule.SESSION);
        }
        return new Call.Dynamic(cursor.spanFrom(first), text, arguments, carrier, Call.Dynamic.Returned.BY_ROUTINE);
    }

    /** The arguments of {@code sp_executesql}: the text, the declaration of its parameters, their values. */
    static List<Statement> withParameters(Grammar grammar, TokenCursor cursor, int first, List<QualifiedName> carrier) {
        int start = cursor.position();
        List<CallArgument> given = CallArgument.list(grammar, cursor);
        if (given.isEmpty()) {
            cursor.source().unread(start - 1, "the text is missing");
            return List.of(Steps.from(cursor, first));
        }
        List<Expression> arguments = new ArrayList<>();
        List<QualifiedName> carriers = new ArrayList<>(carrier);
        for (CallArgument argument : given.subList(Math.min(2, given.size()), given.size())) {
            arguments.add(argument.value());
            argument.receiver().ifPresent(carriers::add);
        }
        Expression text = given.get(0).value();
        return List.of(
                new Call.Dynamic(cursor.spanFrom(first), text, arguments, carriers, Call.Dynamic.Returned.BY_ROUTINE));
    }

    /** An expression that names one variable. */
    static Expression naming(TokenCursor cursor, QualifiedName variable) {
        ExpressionParts parts = new ExpressionParts();
        parts.name(variable);
        return parts.expression(cursor, cursor.position());
    }
}
