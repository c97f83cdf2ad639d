package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE RULE n AS ON event TO t [WHERE ...] DO [ALSO | INSTEAD] action | (action; action) | NOTHING}. */
final class RuleForm implements CreatedForm {

    private final Grammar grammar;

    RuleForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.skipTo(cursor.find(Word.TO), SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.TO);
        Optional<QualifiedName> table = NameReader.qualified(cursor);
        if (table.isEmpty()) {
            return Missing.name(head);
        }
        RowFilter.read(grammar, cursor);
        cursor.accept(Word.DO);
        if (!cursor.accept(Word.ALSO)) {
            cursor.accept(Word.INSTEAD);
        }
        return new Define.Rule(head.span(), table.get(), actions(cursor));
    }

    private List<Statement> actions(TokenCursor cursor) {
        if (cursor.accept(Word.NOTHING) || cursor.atEnd()) {
            return List.of();
        }
        if (!cursor.is(TokenKind.OPEN)) {
            return List.of(grammar.statements().read(cursor));
        }
        TokenCursor inner = cursor.inside();
        List<Statement> actions = new ArrayList<>();
        while (!inner.atEnd()) {
            if (inner.accept(TokenKind.SEMICOLON)) {
                continue;
            }
            TokenCursor action = inner.upTo(inner.findSemicolon());
            actions.add(grammar.statements().read(action));
            action.finish();
        }
        return actions;
    }
}
