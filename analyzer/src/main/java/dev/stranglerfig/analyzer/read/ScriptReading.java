package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Arrays;
import java.util.List;

/** A script as it was read: its statements in the order of the text, and what became of every byte. */
public final class ScriptReading {

    private final SqlScript script;
    private final List<Statement> statements;
    private final List<Piece> pieces;
    private final LineIndex lines;
    private final int[] unreadStarts;
    private final int[] unreadEnds;

    ScriptReading(SqlScript script, List<Statement> statements, List<Piece> pieces) {
        this.script = script;
        this.statements = List.copyOf(statements);
        this.pieces = PieceArray.of(pieces);
        this.lines = new LineIndex(script.text());
        List<Piece> unread =
                pieces.stream().filter(piece -> piece.mark().isUnread()).toList();
        this.unreadStarts = unread.stream().mapToInt(Piece::start).toArray();
        this.unreadEnds = unread.stream().mapToInt(Piece::end).toArray();
    }

    public SqlScript script() {
        return script;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** Whether nothing between these offsets was left unread. */
    public boolean isWhole(Span span) {
        int found = Arrays.binarySearch(unreadStarts, span.start());
        int next = found >= 0 ? found : -found - 1;
        boolean begins = next < unreadStarts.length && unreadStarts[next] < span.end();
        boolean reachesIn = next > 0 && unreadEnds[next - 1] > span.start();
        return !begins && !reachesIn;
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        return lines.line(offset);
    }

    /** The account of the script. */
    public ScriptAccount account() {
        return account(List.of());
    }

    /** The account, with text that was read and whose effect is not known declared unread as well. */
    public ScriptAccount account(List<UnknownEffect> unknown) {
        return AccountWriter.write(script, Overlay.lay(pieces, unknown), lines);
    }
}
