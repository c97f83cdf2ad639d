package dev.stranglerfig.analyzer.read.mpp;

import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Vertica: {@code SELECT MOVE_PARTITIONS_TO_TABLE('stage.t', low, high, 'core.t')}, and COPY or SWAP: the rows of the first table come into the
 * last. Any other SELECT is the common one.
 */
final class PartitionSwapForm implements StatementForm {

    private static final Set<String> FUNCTIONS =
            Set.of("swap_partitions_between_tables", "move_partitions_to_table", "copy_partitions_to_table");

    private final StatementForm common;

    PartitionSwapForm(StatementForm common) {
        this.common = common;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        List<QualifiedName> tables = tables(cursor);
        if (tables.size() < 2) {
            return common.read(head);
        }
        cursor.advanceAll();
        Span span = head.span();
        Source source = new Source.Table(tables.get(0), Optional.empty());
        QueryBody body = new QueryBody.Selection(List.of(), List.of(source), List.of());
        Query rows = new Query(span, List.of(), body, List.of(), Optional.empty());
        QualifiedName target = tables.get(tables.size() - 1);
        return new Write.Insert(span, target, Optional.empty(), Placing.ALL, List.of(), Content.of(rows));
    }

    /** The names in the first and the last argument; none when this is no call of that kind. */
    private static List<QualifiedName> tables(TokenCursor cursor) {
        List<QualifiedName> names = new ArrayList<>();
        boolean call = cursor.isAhead(1, TokenKind.WORD)
                && cursor.isAhead(2, TokenKind.OPEN)
                && FUNCTIONS.contains(cursor.tokens()
                        .dialect()
                        .identifiers()
                        .fold(cursor.tokens().textOf(cursor.position() + 1)));
        if (!call) {
            return names;
        }
        int close = cursor.tokens().partner(cursor.position() + 2);
        for (int token = cursor.position() + 3; token < close; token++) {
            if (cursor.tokens().kind(token) == TokenKind.STRING && isEdge(cursor, token, close)) {
                names.add(name(cursor, token));
            }
        }
        return names;
    }

    private static boolean isEdge(TokenCursor cursor, int token, int close) {
        return token == cursor.position() + 3 || token + 1 == close;
    }

    private static QualifiedName name(TokenCursor cursor, int token) {
        String text = Literal.text(cursor.tokens().textOf(token));
        List<String> parts =
                List.of(cursor.tokens().dialect().identifiers().fold(text).split("\\."));
        return new QualifiedName(
                parts, QualifiedName.Certainty.STATED, cursor.source().span(token, token + 1));
    }
}
