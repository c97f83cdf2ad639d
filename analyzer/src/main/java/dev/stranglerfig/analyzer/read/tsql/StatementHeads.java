package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where a statement begins when no semicolon says so: at a word that opens statements and does not belong to what stands before it. */
final class StatementHeads {

    /** {@code ON DELETE CASCADE}, {@code FOR UPDATE}, {@code INSTEAD OF INSERT}: before these a verb is the name of an event. */
    private static final Set<Word> EVENTS = EnumSet.of(Word.ON, Word.FOR, Word.OF, Word.AFTER);

    private static final Set<Word> CHANGES = EnumSet.of(Word.INSERT, Word.UPDATE, Word.DELETE);

    /** {@code WITH EXECUTE AS OWNER}, {@code WITH GRANT OPTION}. */
    private static final Set<Word> OPTIONS = EnumSet.of(Word.EXEC, Word.EXECUTE, Word.GRANT);

    private static final Set<Word> AFTER_SET = EnumSet.of(Word.NULL, Word.DEFAULT);

    /** {@code ALTER TABLE t ALTER COLUMN a int}, {@code ALTER TABLE t DROP CONSTRAINT c}. */
    private static final Set<Word> PARTS_OF_TABLES = EnumSet.of(Word.COLUMN, Word.CONSTRAINT, Word.PERIOD, Word.MEMBER);

    /** {@code ALTER COLUMN a DROP MASKED}: what a column may lose. */
    private static final Set<String> HABITS = Set.of("masked", "persisted", "rowguidcol", "sparse", "hidden");

    private static final Map<Word, Word> SOFT_HEADS = Map.of(
            Word.COPY, Word.INTO, Word.ENABLE, Word.TRIGGER, Word.DISABLE, Word.TRIGGER, Word.RENAME, Word.OBJECT);

    private StatementHeads() {}

    /** The first token after the one here that opens a statement outside brackets, or the limit. */
    static int next(TokenCursor cursor) {
        return from(cursor, cursor.afterGroup(cursor.position()));
    }

    /** The first token from the one given on that opens a statement outside brackets, or the limit. */
    static int from(TokenCursor cursor, int start) {
        int token = start;
        while (token < cursor.limit() && cursor.tokens().kind(token) != TokenKind.SEMICOLON && !isHead(cursor, token)) {
            token = cursor.afterGroup(token);
        }
        return Math.min(token, cursor.limit());
    }

    /** Whether a statement begins where a reader has stopped: there a verb belongs to nothing before it. */
    static boolean opens(TokenCursor cursor) {
        boolean verb = cursor.isAny(TsqlWords.HEADS) && !cursor.is(Word.WITH);
        return verb || isHead(cursor, cursor.position());
    }

    /** Whether a statement begins at the token; the cursor's limit ends what is looked at. */
    static boolean isHead(TokenCursor cursor, int token) {
        if (token >= cursor.limit()) {
            return false;
        }
        Tokens tokens = cursor.tokens();
        Word word = tokens.word(token);
        if (isLabel(cursor, token)) {
            return true;
        }
        if (word != null && isSoftHead(cursor, token, word)) {
            return true;
        }
        if (word == null || !TsqlWords.HEADS.contains(word) || isJoined(tokens, token, word)) {
            return false;
        }
        Word next = token + 1 < cursor.limit() ? tokens.word(token + 1) : null;
        return switch (word) {
            case WITH -> opensCommonTables(cursor, token);
            case SET -> (next == null || !AFTER_SET.contains(next)) && !isKind(cursor, token + 1, TokenKind.OPEN);
            case ALTER, DROP -> !isPartOfTable(cursor, token + 1, next);
            case IF -> next != Word.EXISTS || isKind(cursor, token + 2, TokenKind.OPEN);
            default -> true;
        };
    }

    private static boolean isPartOfTable(TokenCursor cursor, int token, @Nullable Word word) {
        if (word != null) {
            return PARTS_OF_TABLES.contains(word);
        }
        return isKind(cursor, token, TokenKind.WORD)
                && HABITS.contains(cursor.tokens().textOf(token).toLowerCase(Locale.ROOT));
    }

    /** Words that open a statement only together with the next one: {@code COPY INTO}, {@code ENABLE TRIGGER}. */
    private static boolean isSoftHead(TokenCursor cursor, int token, Word word) {
        Word second = SOFT_HEADS.get(word);
        return second != null && token + 1 < cursor.limit() && cursor.tokens().word(token + 1) == second;
    }

    /** {@code done:}. */
    static boolean isLabel(TokenCursor cursor, int token) {
        return isKind(cursor, token, TokenKind.WORD)
                && isKind(cursor, token + 1, TokenKind.SYMBOL)
                && cursor.tokens().isText(token + 1, ":")
                && cursor.tokens().end(token) == cursor.tokens().start(token + 1);
    }

    private static boolean isJoined(Tokens tokens, int token, Word word) {
        if (token == 0) {
            return false;
        }
        TokenKind before = tokens.kind(token - 1);
        boolean event = CHANGES.contains(word) && follows(tokens, token, EVENTS);
        boolean option = OPTIONS.contains(word) && tokens.word(token - 1) == Word.WITH;
        return before == TokenKind.DOT || before == TokenKind.COMMA || event || option;
    }

    private static boolean follows(Tokens tokens, int token, Set<Word> words) {
        Word before = token == 0 ? null : tokens.word(token - 1);
        return before != null && words.contains(before);
    }

    /** {@code WITH name AS (} or {@code WITH name (columns) AS (}; any other WITH belongs to what stands before it. */
    private static boolean opensCommonTables(TokenCursor cursor, int token) {
        if (token + 1 < cursor.limit() && cursor.tokens().word(token + 1) == Word.XMLNAMESPACES) {
            return isKind(cursor, token + 2, TokenKind.OPEN);
        }
        boolean named = isKind(cursor, token + 1, TokenKind.WORD) || isKind(cursor, token + 1, TokenKind.QUOTED_NAME);
        if (!named || token + 2 >= cursor.limit()) {
            return false;
        }
        int as = cursor.tokens().kind(token + 2) == TokenKind.OPEN ? cursor.afterGroup(token + 2) : token + 2;
        return as < cursor.limit() && cursor.tokens().word(as) == Word.AS;
    }

    private static boolean isKind(TokenCursor cursor, int token, @Nullable TokenKind kind) {
        return token < cursor.limit() && cursor.tokens().kind(token) == kind;
    }
}
