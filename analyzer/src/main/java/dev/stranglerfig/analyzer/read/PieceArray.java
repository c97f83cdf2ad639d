package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** Pieces that lie end to end, kept small: a large script has one for each of its tokens, and an estate keeps all of them. */
final class PieceArray extends AbstractList<Piece> implements RandomAccess {

    private final int start;
    private final int[] ends;
    private final short[] marks;
    private final List<PieceMark> known = new ArrayList<>();

    private PieceArray(List<Piece> pieces) {
        start = pieces.isEmpty() ? 0 : pieces.get(0).start();
        ends = new int[pieces.size()];
        marks = new short[pieces.size()];
        Map<PieceMark, Short> numbers = new HashMap<>();
        int next = 0;
        for (Piece piece : pieces) {
            ends[next] = piece.end();
            marks[next++] = numbers.computeIfAbsent(piece.mark(), this::numbered);
        }
    }

    /** The same pieces; as they are when they have more marks than a script can have reasons. */
    static List<Piece> of(List<Piece> pieces) {
        boolean few = pieces.stream().filter(piece -> piece.mark().isUnread()).count() < Short.MAX_VALUE / 2;
        return few ? new PieceArray(pieces) : List.copyOf(pieces);
    }

    @Override
    public Piece get(int index) {
        int from = index == 0 ? start : ends[index - 1];
        return new Piece(from, ends[index], known.get(marks[index]));
    }

    @Override
    public int size() {
        return ends.length;
    }

    private short numbered(PieceMark mark) {
        known.add(mark);
        return (short) (known.size() - 1);
    }
}
