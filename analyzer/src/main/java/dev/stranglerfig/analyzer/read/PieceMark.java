package dev.stranglerfig.analyzer.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a piece of text. */
public record PieceMark(Optional<SkipRule> rule, Optional<String> reason) {

    public static final PieceMark READ = new PieceMark(Optional.empty(), Optional.empty());

    private static final Map<SkipRule, PieceMark> SKIPPED = skipped();

    public static PieceMark skipped(SkipRule rule) {
        return SKIPPED.getOrDefault(rule, READ);
    }

    public static PieceMark unread(String reason) {
        return new PieceMark(Optional.empty(), Optional.of(reason));
    }

    public boolean isUnread() {
        return reason.isPresent();
    }

    public boolean isLayout() {
        return rule.isPresent() && rule.get() == SkipRule.LAYOUT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof PieceMark mark && rule.equals(mark.rule) && reason.equals(mark.reason);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + reason.hashCode();
    }

    private static Map<SkipRule, PieceMark> skipped() {
        Map<SkipRule, PieceMark> marks = new EnumMap<>(SkipRule.class);
        for (SkipRule rule : SkipRule.values()) {
            marks.put(rule, new PieceMark(Optional.of(rule), Optional.empty()));
        }
        return marks;
    }
}
