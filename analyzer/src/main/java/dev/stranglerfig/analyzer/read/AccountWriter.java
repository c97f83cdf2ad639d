package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.SourceText.Piece;
import dev.stranglerfig.analyzer.script.SqlScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the bytes of pieces. */
final class AccountWriter {

    private AccountWriter() {}

    static ScriptAccount write(SqlScript script, List<Piece> pieces, LineIndex lines) {
        String text = script.text();
        long read = 0;
        long total = bytes(text, 0, text.length());
        boolean plain = total == text.length();
        long[] skipped = new long[SkipRule.values().length];
        List<UnreadPiece> unread = new ArrayList<>();
        for (Piece piece : pieces) {
            int bytes = plain ? piece.end() - piece.start() : bytes(text, piece.start(), piece.end());
            PieceMark mark = piece.mark();
            if (mark.reason().isPresent()) {
                int line = lines.line(piece.start());
                unread.add(new UnreadPiece(
                        line, lines.column(piece.start()), bytes, mark.reason().get()));
            } else if (mark.rule().isPresent()) {
                skipped[mark.rule().get().ordinal()] += bytes;
            } else {
                read += bytes;
            }
        }
        return new ScriptAccount(script.path(), total, read, byRule(skipped), unread);
    }

    private static Map<SkipRule, Long> byRule(long[] skipped) {
        Map<SkipRule, Long> rules = new EnumMap<>(SkipRule.class);
        for (SkipRule rule : SkipRule.values()) {
            if (skipped[rule.ordinal()] > 0) {
                rules.put(rule, skipped[rule.ordinal()]);
            }
        }
        return rules;
    }

    /** Bytes in UTF-8; each half of a surrogate pair counts two, so that sums hold wherever a text is cut. */
    static int bytes(String text, int start, int end) {
        int bytes = 0;
        for (int index = start; index < end; index++) {
            char character = text.charAt(index);
            if (character < 0x80) {
                bytes += 1;
            } else if (character < 0x800 || Character.isSurrogate(character)) {
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
