package dev.stranglerfig.reports.site;

import java.util.List;

/**
 * The first items of a list that may be too long for a page.
 *
 * @param more how many are not shown
 */
public record Cut<T>(List<T> shown, int more) {

    public Cut {
        shown = List.copyOf(shown);
    }

    static <T> Cut<T> of(List<T> items, int limit) {
        List<T> shown = items.subList(0, Math.min(limit, items.size()));
        return new Cut<>(shown, items.size() - shown.size());
    }
}
