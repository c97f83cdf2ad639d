package dev.stranglerfig.analyzer.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What became of a piece of text. */
record PieceMark(Optional<SkipRule> rule, Optional<String> reason) {

    static final PieceMark READ = new PieceMark(Optional.empty(), Optional.empty());

    private static final Map<SkipRule, PieceMark> SKIPPED = skipped();

    static PieceMark skipped(SkipRule rule) {
        return SKIPPED.getOrDefault(rule, READ);
    }

    static PieceMark unread(String reason) {
        return new PieceMark(Optional.empty(), Optional.of(reason));
    }

    boolean isUnread() {
        return reason.isPresent();
    }

    boolean isLayout() {
        return rule.isPresent() && rule.get() == SkipRule.LAYOUT;
    }

    private static Map<SkipRule, PieceMark> skipped() {
        Map<SkipRule, PieceMark> marks = new EnumMap<>(SkipRule.class);
        for (SkipRule rule : SkipRule.values()) {
            marks.put(rule, new PieceMark(Optional.of(rule), Optional.empty()));
        }
        return marks;
    }
}
