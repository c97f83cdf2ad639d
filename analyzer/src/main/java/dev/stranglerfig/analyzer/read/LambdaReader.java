package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Expression;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code x -> x + a}, {@code (x, y) -> x + y}, {@code x INT -> x}: what stands before the arrow is no column of anything. */
public final class LambdaReader {

    private static final String ARROW = "->";

    private LambdaReader() {}

    /** The lambda here, if there is one; false when nothing was read. */
    public static boolean read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        int arrow = arrow(cursor);
        if (arrow < 0) {
            return false;
        }
        List<String> parameters = new ArrayList<>();
        TokenCursor head = cursor.upTo(arrow);
        names(head.is(TokenKind.OPEN) ? head.inside() : head, parameters);
        head.finish();
        cursor.advance();
        body(grammar.expressions().read(cursor), parameters, parts);
        return true;
    }

    private static void names(TokenCursor head, List<String> parameters) {
        do {
            NameReader.simple(head).ifPresent(parameters::add);
            TypeReader.read(head);
        } while (head.accept(TokenKind.COMMA));
        head.finish();
    }

    private static void body(Expression body, List<String> parameters, ExpressionParts parts) {
        body.names().stream().filter(name -> !parameters.contains(name.first())).forEach(parts::name);
        body.calls().forEach(parts::call);
        body.queries().forEach(parts::query);
    }

    /** The arrow behind the parameters, or -1. */
    private static int arrow(TokenCursor cursor) {
        if (cursor.is(TokenKind.WORD) && cursor.isSymbolAhead(1, ARROW)) {
            return cursor.position() + 1;
        }
        if (cursor.is(TokenKind.WORD) && cursor.isAhead(1, TokenKind.WORD) && cursor.isSymbolAhead(2, ARROW)) {
            return cursor.position() + 2;
        }
        if (!cursor.is(TokenKind.OPEN)) {
            return -1;
        }
        int after = cursor.afterGroup(cursor.position());
        boolean arrow = after < cursor.limit() && cursor.tokens().isText(after, ARROW);
        return arrow ? after : -1;
    }
}
