package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where files are: {@code @stage/path/}, {@code @~/staged}, {@code @%orders}, {@code '@my stage/a b'}, {@code 's3://bucket/path'}. */
final class StagePath {

    private static final Set<TokenKind> ENDS =
            EnumSet.of(TokenKind.OPEN, TokenKind.CLOSE, TokenKind.COMMA, TokenKind.SEMICOLON, TokenKind.STRING);

    private static final Set<String> SCHEMES =
            Set.of("s3://", "s3gov://", "s3china://", "gcs://", "azure://", "file://", "s3compat://", "snow://");

    private StagePath() {}

    static boolean starts(TokenCursor cursor) {
        if (cursor.atEnd()) {
            return false;
        }
        if (cursor.is(TokenKind.STRING) || cursor.is(TokenKind.QUOTED_NAME)) {
            String text = text(cursor);
            return text.startsWith("@") || SCHEMES.stream().anyMatch(text::startsWith);
        }
        return cursor.tokens().text().charAt(cursor.tokens().start(cursor.position())) == '@';
    }

    /** The path here, as written; the cursor stands behind it. */
    static String read(TokenCursor cursor) {
        if (cursor.is(TokenKind.STRING) || cursor.is(TokenKind.QUOTED_NAME)) {
            String path = text(cursor);
            cursor.advance();
            return path;
        }
        int first = cursor.position();
        do {
            cursor.advance();
        } while (goesOn(cursor));
        return cursor.sliceFrom(first).text();
    }

    /** The path that begins at a token further on; nothing is read. */
    static Optional<String> at(TokenCursor cursor, int first) {
        if (first >= cursor.limit()) {
            return Optional.empty();
        }
        return Optional.of(cursor.tokens().contentOf(first));
    }

    /** Whether the next token belongs to the path: no blank stands before it. */
    private static boolean goesOn(TokenCursor cursor) {
        return !cursor.atEnd() && belongs(cursor, cursor.position());
    }

    private static boolean belongs(TokenCursor cursor, int token) {
        return !ENDS.contains(cursor.tokens().kind(token))
                && cursor.tokens().end(token - 1) == cursor.tokens().start(token);
    }

    private static String text(TokenCursor cursor) {
        return cursor.tokens().contentOf(cursor.position());
    }
}
