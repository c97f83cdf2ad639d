package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import dev.stranglerfig.analyzer.script.Passage;
import java.util.List;

/** Lays the passages of a script that are no part of its SQL over the pieces that became of it. */
final class Passages {

    private Passages() {}

    static List<Piece> lay(List<Piece> pieces, List<Passage> passages) {
        if (passages.isEmpty()) {
            return pieces;
        }
        PieceList list = new PieceList(0);
        int next = 0;
        for (Piece piece : pieces) {
            while (next < passages.size() && passages.get(next).start() < piece.end()) {
                Passage passage = passages.get(next);
                list.upTo(passage.start(), piece.mark());
                list.upTo(Math.min(passage.end(), piece.end()), mark(passage.kind()));
                if (passage.end() > piece.end()) {
                    break;
                }
                next++;
            }
            list.upTo(piece.end(), piece.mark());
        }
        return list.pieces();
    }

    private static PieceMark mark(Passage.Kind kind) {
        return switch (kind) {
            case TEMPLATE -> PieceMark.skipped(SkipRule.TEMPLATE);
            case SHELL -> PieceMark.skipped(SkipRule.SHELL);
            case BRANCH -> PieceMark.unread("the other branch of a template's condition takes its place");
            case EXPANSION -> PieceMark.unread("what a template's macro expands to is not known");
            case MACRO -> PieceMark.unread("the body of a template's macro means something only where it is called");
        };
    }
}
