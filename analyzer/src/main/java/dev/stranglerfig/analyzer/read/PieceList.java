package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import java.util.ArrayList;
import java.util.List;

/** Lays pieces end to end from an offset on; neighbours with the same mark become one. */
final class PieceList {

    private final List<Piece> pieces = new ArrayList<>();
    private int position;

    PieceList(int start) {
        this.position = start;
    }

    void upTo(int end, PieceMark mark) {
        if (end <= position) {
            return;
        }
        add(new Piece(position, end, mark));
        position = end;
    }

    void addAll(List<Piece> more) {
        for (Piece piece : more) {
            upTo(piece.start(), PieceMark.READ);
            upTo(piece.end(), piece.mark());
        }
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private void add(Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark().equals(piece.mark())) {
            pieces.set(last, new Piece(pieces.get(last).start(), piece.end(), piece.mark()));
            return;
        }
        boolean bridges = last >= 1
                && piece.mark().isUnread()
                && pieces.get(last).mark().isLayout()
                && pieces.get(last - 1).mark().equals(piece.mark());
        if (bridges) {
            pieces.remove(last);
            pieces.set(last - 1, new Piece(pieces.get(last - 1).start(), piece.end(), piece.mark()));
            return;
        }
        pieces.add(piece);
    }
}
