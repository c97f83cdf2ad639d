package dev.stranglerfig.reports.site;

import dev.stranglerfig.reports.progress.Share;
import java.util.Optional;

/**
 * One of the big numbers.
 *
 * @param meaning what it counts, a sentence
 * @param share empty when it is not known
 * @param unknown why it is not known and what would tell
 */
public record Measure(String title, String meaning, Optional<Share> share, String unknown) {

    /** For the bar; 0 when it is not known. */
    public double fraction() {
        return share.map(known -> known.fraction().orElse(0)).orElse(0.0);
    }

    /** Whether there is a percentage to show. */
    public boolean isKnown() {
        return share.isPresent() && share.get().fraction().isPresent();
    }
}
