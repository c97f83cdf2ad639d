package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SetForm;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code SET @a = 1, @b := (SELECT max(id) FROM t)}; settings of the server move no data. */
final class VariableForm implements StatementForm {

    private final Grammar grammar;

    VariableForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!cursor.isAhead(1, TokenKind.VARIABLE)) {
            return new SetForm().read(head);
        }
        cursor.accept(Word.SET);
        List<Statement> assigned = new ArrayList<>();
        do {
            int first = cursor.position();
            Optional<QualifiedName> variable = NameReader.qualified(cursor);
            if (!cursor.acceptSymbol(":=")) {
                cursor.acceptSymbol("=");
            }
            variable.ifPresent(name -> assigned.add(new Control.Assign(
                    cursor.spanFrom(first), name, grammar.queries().value(cursor))));
        } while (cursor.accept(TokenKind.COMMA));
        return assigned.size() == 1 ? assigned.get(0) : new Several(head.span(), assigned);
    }
}
