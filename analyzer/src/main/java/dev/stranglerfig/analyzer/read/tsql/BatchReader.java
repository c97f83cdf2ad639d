package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Cuts a script into its batches: at the lines that say GO and at the commands of the client. */
final class BatchReader {

    private BatchReader() {}

    static List<Statement> read(Grammar grammar, TokenCursor cursor) {
        List<Statement> statements = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.is(TokenKind.META)) {
                statements.add(SqlcmdCommand.read(cursor));
            } else if (!cursor.accept(TokenKind.SEPARATOR)) {
                statements.addAll(BodyReader.read(grammar, cursor.upTo(batchEnd(cursor))));
            }
        }
        return statements;
    }

    /** A separator ends a batch also where a bracket before it is not closed. */
    private static int batchEnd(TokenCursor cursor) {
        int token = cursor.position();
        while (token < cursor.limit()
                && cursor.tokens().kind(token) != TokenKind.META
                && cursor.tokens().kind(token) != TokenKind.SEPARATOR) {
            token++;
        }
        return token;
    }
}
