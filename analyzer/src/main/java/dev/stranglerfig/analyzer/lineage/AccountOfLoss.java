package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.SkipRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of every byte of an estate: read + skipped by a named rule + unread = all. */
public record AccountOfLoss(List<ScriptAccount> scripts) {

    public AccountOfLoss {
        scripts = List.copyOf(scripts);
    }

    public long totalBytes() {
        return scripts.stream().mapToLong(ScriptAccount::totalBytes).sum();
    }

    public long readBytes() {
        return scripts.stream().mapToLong(ScriptAccount::readBytes).sum();
    }

    public long unreadBytes() {
        return scripts.stream().mapToLong(ScriptAccount::unreadBytes).sum();
    }

    /** Bytes per rule, in the order of the rules. */
    public Map<SkipRule, Long> skippedBytes() {
        Map<SkipRule, Long> sums = new EnumMap<>(SkipRule.class);
        scripts.forEach(script -> script.skippedBytes().forEach((rule, bytes) -> sums.merge(rule, bytes, Long::sum)));
        return sums;
    }

    /** The share of the bytes that was read or skipped by a rule, 1.0 for an empty estate. */
    public double coverage() {
        if (totalBytes() == 0) {
            return 1.0;
        }
        return (double) (totalBytes() - unreadBytes()) / totalBytes();
    }
}
