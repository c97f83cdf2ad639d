package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place among the tokens of a text, with a limit that no reader can leave. Moving on marks the token: {@link #advance} as read, {@link #skip}
 * by a rule, {@link #unread} with a reason; there is no way past a token that leaves no mark.
 */
final class TokenCursor {

    /** Brackets and statements within statements; deeper text is declared unread, so that any input is read on a small stack. */
    static final int DEEPEST = 150;

    private static final int QUOTED_CHARACTERS = 30;

    private final SourceText source;
    private final Tokens tokens;
    private final Setting setting;
    private final int limit;
    private final int depth;
    private int position;

    private TokenCursor(TokenCursor outer, int position, int limit) {
        this.source = outer.source;
        this.tokens = outer.tokens;
        this.setting = outer.setting;
        this.depth = outer.depth + 1;
        this.position = position;
        this.limit = limit;
    }

    TokenCursor(SourceText source, Setting setting, int depth) {
        this.source = source;
        this.tokens = source.tokens();
        this.setting = setting;
        this.depth = depth;
        this.limit = tokens.size();
    }

    SourceText source() {
        return source;
    }

    Tokens tokens() {
        return tokens;
    }

    Setting setting() {
        return setting;
    }

    int depth() {
        return depth;
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    boolean atEnd() {
        return position >= limit;
    }

    boolean is(TokenKind kind) {
        return isAhead(0, kind);
    }

    boolean isAhead(int steps, TokenKind kind) {
        return position + steps < limit && tokens.kind(position + steps) == kind;
    }

    boolean is(Word word) {
        return isAhead(0, word);
    }

    boolean isAhead(int steps, Word word) {
        return position + steps < limit && tokens.word(position + steps) == word;
    }

    boolean isAny(Set<Word> words) {
        Word word = word();
        return word != null && words.contains(word);
    }

    boolean isSequence(Word... words) {
        for (int index = 0; index < words.length; index++) {
            if (!isAhead(index, words[index])) {
                return false;
            }
        }
        return true;
    }

    boolean isSymbol(String symbol) {
        return isSymbolAhead(0, symbol);
    }

    boolean isSymbolAhead(int steps, String symbol) {
        return isAhead(steps, TokenKind.SYMBOL) && tokens.isText(position + steps, symbol);
    }

    @Nullable
    Word word() {
        if (atEnd()) {
            return null;
        }
        return tokens.word(position);
    }

    @Nullable
    Word wordAhead(int steps) {
        if (position + steps >= limit) {
            return null;
        }
        return tokens.word(position + steps);
    }

    boolean accept(Word... words) {
        if (!isSequence(words)) {
            return false;
        }
        for (int index = 0; index < words.length; index++) {
            advance();
        }
        return true;
    }

    boolean acceptAny(Set<Word> words) {
        if (!isAny(words)) {
            return false;
        }
        advance();
        return true;
    }

    boolean accept(TokenKind kind) {
        if (!is(kind)) {
            return false;
        }
        advance();
        return true;
    }

    boolean acceptSymbol(String symbol) {
        if (!isSymbol(symbol)) {
            return false;
        }
        advance();
        return true;
    }

    void advance() {
        source.read(position++);
    }

    void advanceTo(int token) {
        while (position < token) {
            advance();
        }
    }

    void advanceAll() {
        advanceTo(limit);
    }

    void skip(SkipRule rule) {
        source.skip(position++, rule);
    }

    void skipTo(int token, SkipRule rule) {
        while (position < token) {
            skip(rule);
        }
    }

    void skipAll(SkipRule rule) {
        skipTo(limit, rule);
    }

    /** One token, or a whole group when it opens one. */
    void skipGroup(SkipRule rule) {
        skipTo(afterGroup(position), rule);
    }

    void unread(String reason) {
        source.unread(position++, reason);
    }

    void unreadTo(int token, String reason) {
        while (position < token) {
            unread(reason);
        }
    }

    /** What the container does where its reader stopped: the rest, if any, is unread. */
    void finish() {
        if (!atEnd()) {
            unreadTo(limit, unexpected());
        }
    }

    /** Declares everything up to one of these words, outside brackets, unread. */
    void recover(Set<Word> words) {
        String reason = unexpected();
        int token = position;
        do {
            token = afterGroup(token);
        } while (token < limit && !(tokens.word(token) != null && words.contains(tokens.word(token))));
        unreadTo(Math.min(token, limit), reason);
    }

    String unexpected() {
        if (atEnd()) {
            return "the text ends too early";
        }
        if (is(TokenKind.UNCLOSED)) {
            return "a quote or a comment is not closed";
        }
        return "unexpected '" + shortText(position) + "'";
    }

    String shortText(int token) {
        String text = tokens.textOf(token);
        if (text.length() <= QUOTED_CHARACTERS) {
            return text;
        }
        return text.substring(0, QUOTED_CHARACTERS) + "...";
    }

    /** The token after this one, or after the group it opens; never beyond the limit. */
    int afterGroup(int token) {
        int partner = tokens.partner(token);
        if (partner > token && partner < limit) {
            return partner + 1;
        }
        return token + 1;
    }

    /** The first token with this word outside brackets, or the limit. */
    int find(Word word) {
        int token = position;
        while (token < limit && tokens.word(token) != word) {
            token = afterGroup(token);
        }
        return Math.min(token, limit);
    }

    /** The first semicolon, or the limit. */
    int findSemicolon() {
        int token = position;
        while (token < limit && tokens.kind(token) != TokenKind.SEMICOLON) {
            token = afterGroup(token);
        }
        return Math.min(token, limit);
    }

    /**
     * What stands between the bracket here and its partner; this cursor goes on behind them. A bracket without a partner holds nothing: it is
     * declared unread, and what follows is read as if it were not there.
     */
    TokenCursor inside() {
        int partner = tokens.partner(position);
        if (partner <= position || partner >= limit) {
            unread("a bracket is not closed");
            return new TokenCursor(this, position, position);
        }
        advance();
        TokenCursor inner = new TokenCursor(this, position, partner);
        source.read(partner);
        position = partner + 1;
        return inner.bounded();
    }

    /** The tokens from here to the one given, as a cursor of their own; this cursor goes on there. */
    TokenCursor upTo(int token) {
        TokenCursor part = new TokenCursor(this, position, Math.min(token, limit));
        position = part.limit;
        return part.bounded();
    }

    /** Goes on where a cursor from {@link #upTo} over the rest of this one has stopped. */
    void returnTo(TokenCursor inner) {
        position = inner.position;
    }

    private TokenCursor bounded() {
        if (depth > DEEPEST) {
            unreadTo(limit, "nested more than " + DEEPEST + " deep");
        }
        return this;
    }

    Span spanFrom(int first) {
        return source.span(first, position);
    }

    /** Everything up to the limit. */
    TokenSlice rest() {
        return new TokenSlice(tokens, position, Math.max(position, limit));
    }

    TokenSlice sliceFrom(int first) {
        return new TokenSlice(tokens, first, Math.max(first, position));
    }
}
