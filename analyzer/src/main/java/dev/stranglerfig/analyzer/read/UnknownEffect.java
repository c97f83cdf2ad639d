package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Span;
import java.util.Comparator;

/** Text that was read but does something nobody can know before it runs, for instance EXECUTE of a parameter. */
public record UnknownEffect(Span span, String reason) implements Comparable<UnknownEffect> {

    private static final Comparator<UnknownEffect> ORDER = Comparator.comparingInt(
                    (UnknownEffect effect) -> effect.span().start())
            .thenComparingInt(effect -> effect.span().end())
            .thenComparing(UnknownEffect::reason);

    @Override
    public int compareTo(UnknownEffect other) {
        return ORDER.compare(this, other);
    }
}
