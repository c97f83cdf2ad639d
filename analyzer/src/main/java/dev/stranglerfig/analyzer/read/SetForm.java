package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code SET [SESSION | LOCAL] search_path TO a, b}; other settings move no data. */
public final class SetForm implements StatementForm {

    private static final String SEARCH_PATH = "search_path";

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.SET);
        if (!cursor.accept(Word.SESSION)) {
            cursor.accept(Word.LOCAL);
        }
        if (!startsPath(cursor)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        return new Control.SearchPath(head.span(), path(cursor));
    }

    /** Whether {@code search_path = ...} or {@code SCHEMA '...'} stands here. */
    public static boolean startsPath(TokenCursor cursor) {
        boolean schema = cursor.is(Word.SCHEMA) && cursor.isAhead(1, TokenKind.STRING);
        boolean named = cursor.is(TokenKind.WORD)
                && cursor.tokens().textOf(cursor.position()).equalsIgnoreCase(SEARCH_PATH);
        return schema || named;
    }

    /** The schemas it names; none for DEFAULT. */
    public static List<String> path(TokenCursor cursor) {
        cursor.advance();
        if (!cursor.acceptSymbol("=")) {
            cursor.accept(Word.TO);
        }
        List<String> schemas = new ArrayList<>();
        if (cursor.accept(Word.DEFAULT)) {
            return schemas;
        }
        do {
            schema(cursor, schemas);
        } while (cursor.accept(TokenKind.COMMA));
        return schemas;
    }

    private static void schema(TokenCursor cursor, List<String> schemas) {
        if (cursor.is(TokenKind.STRING)) {
            String text = Literal.text(cursor.tokens().textOf(cursor.position()));
            cursor.advance();
            if (!text.isBlank()) {
                schemas.add(text);
            }
            return;
        }
        NameReader.simple(cursor).ifPresent(schemas::add);
    }
}
