package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TopReader;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code INSERT [TOP (n)] [INTO] t [WITH (hints)] [(columns)] [OUTPUT ...] query | EXEC ... | DEFAULT VALUES}. */
final class InsertStatement implements StatementForm {

    private final Grammar grammar;

    InsertStatement(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.INSERT);
        ContentParts parts = new ContentParts(head.commons());
        TopReader.read(grammar, cursor).ifPresent(parts::filter);
        cursor.accept(Word.INTO);
        Optional<QualifiedName> target = WriteTarget.read(grammar, cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        Hints.table(cursor);
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN) && !Groups.holdsQuery(cursor)) {
            columns = NameReader.columns(cursor);
        }
        OutputClause.read(grammar, cursor, parts);
        List<Statement> before = rows(cursor, parts);
        Hints.query(cursor);
        Statement insert = new Write.Insert(
                head.span(), target.get(), Optional.empty(), Placing.of(columns), List.of(), parts.content());
        if (before.isEmpty()) {
            return insert;
        }
        before.add(insert);
        return new Several(head.span(), before);
    }

    /** What runs before the rows are there, when a procedure or a text gives them. */
    private List<Statement> rows(TokenCursor cursor, ContentParts parts) {
        if (cursor.accept(Word.DEFAULT, Word.VALUES)) {
            return List.of();
        }
        if (!cursor.is(Word.EXEC) && !cursor.is(Word.EXECUTE)) {
            parts.query(grammar.queries().read(cursor));
            return List.of();
        }
        ProcedureRows rows = ProcedureRows.read(grammar, cursor);
        Expression result = rows.result();
        parts.values(List.of(result));
        return new ArrayList<>(rows.run());
    }
}
