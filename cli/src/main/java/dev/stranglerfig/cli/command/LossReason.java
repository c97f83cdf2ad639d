package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.AccountOfLoss;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why pieces of scripts were not read.
 *
 * @param reason without the words of the scripts, so that one cause is one reason: {@code unknown statement '...'}
 */
record LossReason(String reason, int places, int scripts, long bytes) {

    private static final Comparator<LossReason> COSTLIEST_FIRST = Comparator.comparingLong(LossReason::bytes)
            .thenComparingInt(LossReason::places)
            .reversed()
            .thenComparing(LossReason::reason);

    /** What is counted for one reason. */
    private static final class Tally {

        private final Set<String> scripts = new HashSet<>();
        private int places;
        private long bytes;

        void add(String script, UnreadPiece piece) {
            scripts.add(script);
            places++;
            bytes += piece.length();
        }

        LossReason reason(String words) {
            return new LossReason(words, places, scripts.size(), bytes);
        }
    }

    /** Every reason, the one that costs most bytes first. */
    static List<LossReason> of(AccountOfLoss account) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (ScriptAccount script : account.scripts()) {
            for (UnreadPiece piece : script.unread()) {
                tallies.computeIfAbsent(kind(piece.reason()), words -> new Tally())
                        .add(script.path(), piece);
            }
        }
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().reason(entry.getKey()))
                .sorted(COSTLIEST_FIRST)
                .toList();
    }

    private static String kind(String reason) {
        int detail = reason.indexOf(": ");
        String words = detail < 0 ? reason : reason.substring(0, detail);
        return words.replaceAll("'[^']*'", "'...'");
    }
}
