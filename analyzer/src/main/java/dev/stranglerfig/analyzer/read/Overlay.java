package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import java.util.List;

/** Lays unknown effects over the pieces of a script: what was read under them becomes unread; what was skipped by a rule stays skipped. */
final class Overlay {

    private final List<UnknownEffect> unknown;
    private final PieceList result = new PieceList(0);
    private int next;

    private Overlay(List<UnknownEffect> unknown) {
        this.unknown = unknown;
    }

    static List<Piece> lay(List<Piece> pieces, List<UnknownEffect> unknown) {
        if (unknown.isEmpty()) {
            return pieces;
        }
        Overlay overlay = new Overlay(unknown.stream().sorted().distinct().toList());
        pieces.forEach(overlay::add);
        return overlay.result.pieces();
    }

    private void add(Piece piece) {
        int position = piece.start();
        while (position < piece.end()) {
            while (next < unknown.size() && unknown.get(next).span().end() <= position) {
                next++;
            }
            position = addUpToChange(piece, position);
        }
    }

    private int addUpToChange(Piece piece, int position) {
        boolean changes = next < unknown.size() && unknown.get(next).span().start() < piece.end();
        if (!changes || !piece.mark().equals(PieceMark.READ)) {
            result.upTo(piece.end(), piece.mark());
            return piece.end();
        }
        UnknownEffect effect = unknown.get(next);
        if (effect.span().start() > position) {
            result.upTo(effect.span().start(), piece.mark());
            return effect.span().start();
        }
        int end = Math.min(piece.end(), effect.span().end());
        result.upTo(end, PieceMark.unread(effect.reason()));
        return end;
    }
}
