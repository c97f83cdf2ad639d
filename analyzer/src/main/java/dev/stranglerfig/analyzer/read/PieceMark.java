package dev.stranglerfig.analyzer.read;

import java.util.Optional;

/** What became of a piece of text. */
record PieceMark(Optional<SkipRule> rule, Optional<String> reason) {

    static final PieceMark READ = new PieceMark(Optional.empty(), Optional.empty());

    static PieceMark skipped(SkipRule rule) {
        return new PieceMark(Optional.of(rule), Optional.empty());
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
}
