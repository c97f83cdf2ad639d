package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place among the tokens of a text, with a limit that no reader can leave. Moving on marks the token: {@link #advance} as read, {@link #skip}
 * by a rule, {@link #unread} with a reason; there is no way past a token that leaves no mark.
 */
public final class TokenCursor {

    /** Brackets and statements within statements; deeper text is declared unread, so that any input is read on a small stack. */
    public static final int DEEPEST = 150;

    private static final int QUOTED_CHARACTERS = 30;

    /** A reader that moves on at the limit more often than this never comes to its end. */
    private static final int MOST_IDLE_MOVES = 10_000;

    private final SourceText source;
    private final Tokens tokens;
    private final Setting setting;
    private final int limit;
    private final int depth;
    private int position;
    private int idleMoves;

    private TokenCursor(TokenCursor outer, int position, int limit) {
        this.source = outer.source;
        this.tokens = outer.tokens;
        this.setting = outer.setting;
        this.depth = outer.depth + 1;
        this.position = position;
        this.limit = limit;
    }

    public TokenCursor(SourceText source, Setting setting, int depth) {
        this.source = source;
        this.tokens = source.tokens();
        this.setting = setting;
        this.depth = depth;
        this.limit = tokens.size();
    }

    private TokenCursor(TokenCursor same, Setting setting) {
        this.source = same.source;
        this.tokens = same.tokens;
        this.setting = setting;
        this.depth = same.depth;
        this.position = same.position;
        this.limit = same.limit;
    }

    /** The same place, where statements mean what they mean in a routine. */
    public TokenCursor inRoutine() {
        return new TokenCursor(this, Setting.ROUTINE);
    }

    public SourceText source() {
        return source;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Setting setting() {
        return setting;
    }

    public int depth() {
        return depth;
    }

    public int position() {
        return position;
    }

    public int limit() {
        return limit;
    }

    public boolean atEnd() {
        return position >= limit;
    }

    public boolean is(TokenKind kind) {
        return isAhead(0, kind);
    }

    public boolean isAhead(int steps, TokenKind kind) {
        return position + steps < limit && tokens.kind(position + steps) == kind;
    }

    public boolean is(Word word) {
        return isAhead(0, word);
    }

    public boolean isAhead(int steps, Word word) {
        return position + steps < limit && tokens.word(position + steps) == word;
    }

    public boolean isAny(Set<Word> words) {
        Word word = word();
        return word != null && words.contains(word);
    }

    public boolean isSequence(Word... words) {
        for (int index = 0; index < words.length; index++) {
            if (!isAhead(index, words[index])) {
                return false;
            }
        }
        return true;
    }

    public boolean isSymbol(String symbol) {
        return isSymbolAhead(0, symbol);
    }

    public boolean isSymbolAhead(int steps, String symbol) {
        return isAhead(steps, TokenKind.SYMBOL) && tokens.isText(position + steps, symbol);
    }

    @Nullable
    public Word word() {
        if (atEnd()) {
            return null;
        }
        return tokens.word(position);
    }

    @Nullable
    public Word wordAhead(int steps) {
        if (position + steps >= limit) {
            return null;
        }
        return tokens.word(position + steps);
    }

    public boolean accept(Word... words) {
        if (!isSequence(words)) {
            return false;
        }
        for (int index = 0; index < words.length; index++) {
            advance();
        }
        return true;
    }

    public boolean acceptAny(Set<Word> words) {
        if (!isAny(words)) {
            return false;
        }
        advance();
        return true;
    }

    public boolean accept(TokenKind kind) {
        if (!is(kind)) {
            return false;
        }
        advance();
        return true;
    }

    public boolean acceptSymbol(String symbol) {
        if (!isSymbol(symbol)) {
            return false;
        }
        advance();
        return true;
    }

    /** Takes the token here; at the limit there is none to take. */
    public void advance() {
        if (moves()) {
            source.read(position++);
        }
    }

    public void advanceTo(int token) {
        int end = Math.min(token, limit);
        while (position < end) {
            advance();
        }
    }

    public void advanceAll() {
        advanceTo(LostStatement.find(this, limit));
        unreadTo(limit, LostStatement.REASON);
    }

    /** Passes over the token by the rule; a quote that is not closed and a bracket without its partner are passed over by none. */
    public void skip(SkipRule rule) {
        if (is(TokenKind.UNCLOSED)) {
            unread(unexpected());
            return;
        }
        if (rule.isOfSql() && isAlone()) {
            unread("a bracket has no partner");
            return;
        }
        if (moves()) {
            source.skip(position++, rule);
        }
    }

    private boolean isAlone() {
        return (is(TokenKind.OPEN) || is(TokenKind.CLOSE)) && tokens.partner(position) == Tokens.NO_PARTNER;
    }

    /** Passes over what stands before the token, but not over a statement that begins there. */
    public void skipTo(int token, SkipRule rule) {
        int end = Math.min(token, limit);
        int stop = rule.mayHideStatement() ? LostStatement.find(this, end) : end;
        pass(stop, rule);
        unreadTo(end, LostStatement.REASON);
    }

    public void skipAll(SkipRule rule) {
        skipTo(limit, rule);
    }

    /** One token, or a whole group when it opens one. */
    public void skipGroup(SkipRule rule) {
        pass(afterGroup(position), rule);
    }

    private void pass(int token, SkipRule rule) {
        int end = Math.min(token, limit);
        while (position < end) {
            skip(rule);
        }
    }

    public void unread(String reason) {
        if (moves()) {
            source.unread(position++, reason);
        }
    }

    /** Commas where something else is due, unless nothing stands for null there. */
    public void unreadCommas(String reason) {
        boolean omits = tokens.dialect().has(SyntaxFeature.OMITTED_VALUES);
        while (!omits && is(TokenKind.COMMA)) {
            unread(reason);
        }
    }

    public void unreadTo(int token, String reason) {
        int end = Math.min(token, limit);
        while (position < end) {
            unread(reason);
        }
    }

    /** What the container does where its reader stopped: the rest, if any, is unread. */
    public void finish() {
        if (!atEnd()) {
            unreadTo(limit, unexpected());
        }
    }

    /** Declares everything up to one of these words, outside brackets, unread. */
    public void recover(Set<Word> words) {
        String reason = unexpected();
        int token = position;
        do {
            token = afterGroup(token);
        } while (token < limit && !(tokens.word(token) != null && words.contains(tokens.word(token))));
        unreadTo(Math.min(token, limit), reason);
    }

    public String unexpected() {
        if (atEnd()) {
            return "the text ends too early";
        }
        if (is(TokenKind.UNCLOSED)) {
            return "a quote or a comment is not closed";
        }
        return "unexpected '" + shortText(position) + "'";
    }

    public String shortText(int token) {
        String text = tokens.textOf(token);
        if (text.length() <= QUOTED_CHARACTERS) {
            return text;
        }
        return text.substring(0, QUOTED_CHARACTERS) + "...";
    }

    /** The token after this one, or after the group it opens; never beyond the limit. */
    public int afterGroup(int token) {
        int partner = tokens.partner(token);
        if (partner > token && partner < limit) {
            return partner + 1;
        }
        return token + 1;
    }

    /** The first token with this word outside brackets, or the limit. */
    public int find(Word word) {
        int token = position;
        while (token < limit && tokens.word(token) != word) {
            token = afterGroup(token);
        }
        return Math.min(token, limit);
    }

    /** The first semicolon, or the limit. */
    public int findSemicolon() {
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
    public TokenCursor inside() {
        int partner = tokens.partner(position);
        if (partner <= position || partner >= limit) {
            unread("a bracket is not closed");
            return new TokenCursor(this, position, position);
        }
        advance();
        TokenCursor inner = new TokenCursor(this, position, partner);
        source.read(partner);
        position = partner + 1;
        if (source.watch().isLate()) {
            inner.unreadTo(partner, source.watch().lateness());
        }
        return inner.bounded();
    }

    /** The tokens from here to the one given, as a cursor of their own; this cursor goes on there. */
    public TokenCursor upTo(int token) {
        TokenCursor part = new TokenCursor(this, position, Math.min(token, limit));
        position = part.limit;
        return part.bounded();
    }

    /** Goes on where a cursor from {@link #upTo} over the rest of this one has stopped. */
    public void returnTo(TokenCursor inner) {
        position = inner.position;
    }

    private boolean moves() {
        if (position < limit) {
            return true;
        }
        idleMoves++;
        if (idleMoves > MOST_IDLE_MOVES) {
            throw new IllegalArgumentException("Invalid move: a reader does not stop at its limit, token " + limit);
        }
        return false;
    }

    private TokenCursor bounded() {
        if (depth > DEEPEST) {
            unreadTo(limit, "nested more than " + DEEPEST + " deep");
        }
        return this;
    }

    public Span spanFrom(int first) {
        return source.span(first, position);
    }

    /** Everything up to the limit. */
    public TokenSlice rest() {
        return new TokenSlice(tokens, position, Math.max(position, limit));
    }

    public TokenSlice sliceFrom(int first) {
        return new TokenSlice(tokens, first, Math.max(first, position));
    }
}
