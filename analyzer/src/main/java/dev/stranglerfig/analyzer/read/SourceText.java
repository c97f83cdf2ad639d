package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is being read: a script, or a string in it that holds code. Every token is marked with what became of it; a token that nobody
 * marks is unread.
 */
public final class SourceText {

    public static final String NOT_REACHED = "it follows something that was not understood";

    private static final PieceMark BROKEN =
            PieceMark.unread("a quote is not closed, or a character means nothing here");

    private static final PieceMark UNTOUCHED = PieceMark.unread(NOT_REACHED);

    private final Tokens tokens;
    private final OffsetMap offsets;
    private final StatementWatch watch;
    private final @Nullable PieceMark[] marks;
    private final List<Child> children = new ArrayList<>();

    /** A code string: the token that holds it, the offsets of its code, and the code. */
    public record Child(int token, SourceText text) {}

    /** One stretch of the text with one mark, in offsets of the script. */
    public record Piece(int start, int end, PieceMark mark) {}

    SourceText(Tokens tokens, OffsetMap offsets, StatementWatch watch) {
        this.tokens = tokens;
        this.offsets = offsets;
        this.watch = watch;
        this.marks = new PieceMark[tokens.size()];
    }

    public Tokens tokens() {
        return tokens;
    }

    public OffsetMap offsets() {
        return offsets;
    }

    /** Code that a string of this text holds, under the same watch. */
    SourceText inside(Tokens code, OffsetMap map) {
        return new SourceText(code, map, watch);
    }

    StatementWatch watch() {
        return watch;
    }

    public void read(int token) {
        marks[token] = isBroken(token) ? BROKEN : watch.mark();
    }

    public void skip(int token, SkipRule rule) {
        marks[token] = isBroken(token) ? BROKEN : PieceMark.skipped(rule);
    }

    public void unread(int token, String reason) {
        marks[token] = PieceMark.unread(reason);
    }

    public void adopt(int token, SourceText child) {
        read(token);
        children.add(new Child(token, child));
    }

    public Span span(int first, int limit) {
        if (first >= limit) {
            int at = offsets.toScript(tokens.start(first));
            return new Span(at, at);
        }
        return new Span(offsets.toScript(tokens.start(first)), offsets.toScript(tokens.end(limit - 1)));
    }

    /** The pieces of this text between two script offsets, one after the other without a gap. */
    public List<Piece> pieces(int scriptStart, int scriptEnd) {
        PieceList list = new PieceList(scriptStart);
        children.sort((left, right) -> Integer.compare(left.token(), right.token()));
        int child = 0;
        for (int token = 0; token < tokens.size(); token++) {
            list.upTo(offsets.toScript(tokens.start(token)), PieceMark.skipped(SkipRule.LAYOUT));
            while (child < children.size() && children.get(child).token() == token) {
                list.upTo(children.get(child).text().offsets.toScript(0), mark(token));
                list.addAll(childPieces(children.get(child)));
                child++;
            }
            list.upTo(offsets.toScript(tokens.end(token)), mark(token));
        }
        list.upTo(scriptEnd, PieceMark.skipped(SkipRule.LAYOUT));
        return list.pieces();
    }

    private List<Piece> childPieces(Child child) {
        SourceText text = child.text();
        int start = text.offsets.toScript(0);
        int end = text.offsets.toScript(text.tokens.text().length());
        return text.pieces(start, end);
    }

    /** A quote that is never closed holds anything, and a character that starts nothing belongs to no construct: neither is passed over. */
    private boolean isBroken(int token) {
        TokenKind kind = tokens.kind(token);
        return kind == TokenKind.UNCLOSED || kind == TokenKind.STRAY;
    }

    private PieceMark mark(int token) {
        PieceMark mark = marks[token];
        if (mark == null) {
            return UNTOUCHED;
        }
        return mark;
    }
}
