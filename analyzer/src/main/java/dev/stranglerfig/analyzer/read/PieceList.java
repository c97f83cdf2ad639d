package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays pieces end to end from an offset on; neighbours with the same mark become one. */
final class PieceList {

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable PieceMark last;
    private int began;
    private int position;

    PieceList(int start) {
        this.position = start;
    }

    void upTo(int end, PieceMark mark) {
        if (end <= position) {
            return;
        }
        if (!mark.equals(last)) {
            turn(mark);
        }
        position = end;
    }

    void addAll(List<Piece> more) {
        for (Piece piece : more) {
            upTo(piece.start(), PieceMark.READ);
            upTo(piece.end(), piece.mark());
        }
    }

    List<Piece> pieces() {
        close();
        last = null;
        return List.copyOf(pieces);
    }

    /** Another mark begins where the last one ends; layout between two unread pieces of one reason belongs to them. */
    private void turn(PieceMark mark) {
        int before = pieces.size() - 1;
        boolean bridges = last != null
                && before >= 0
                && mark.isUnread()
                && last.isLayout()
                && pieces.get(before).mark().equals(mark);
        if (bridges) {
            began = pieces.remove(before).start();
        } else {
            close();
            began = position;
        }
        last = mark;
    }

    private void close() {
        if (last != null) {
            pieces.add(new Piece(began, position, last));
        }
    }
}
