package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CALL name(arguments)}. */
final class CallForm implements StatementForm {

    private final Grammar grammar;

    CallForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.CALL);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<Expression> arguments = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            int first = cursor.position();
            ExpressionParts parts = new ExpressionParts();
            ArgumentReader.read(grammar, cursor.inside(), parts);
            arguments.add(parts.expression(cursor, first));
        }
        return new Call.RoutineCall(head.span(), name.get(), arguments);
    }
}
