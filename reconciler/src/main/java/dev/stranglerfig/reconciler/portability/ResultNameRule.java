package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.reconciler.portability.QueryText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of result columns. Columns and calls keep the names that PostgreSQL gives them ({@link TargetSql} writes them down); an expression without
 * an alias is left to the legacy. Inside brackets it matters only if a star may hand the name on.
 */
final class ResultNameRule implements PortabilityRule {

    @Override
    public Stream<String> obstacles(QueryText query) {
        boolean isHandedOn = query.hasStar();
        return SelectList.all(query).stream()
                .filter(list -> isHandedOn || list.isOutermost())
                .flatMap(list -> nameless(query, list.items()).stream());
    }

    private static List<String> nameless(QueryText query, List<Span> items) {
        List<String> nameless = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!ResultName.isKnown(query, items.get(i))) {
                nameless.add("it gives no name to column " + (i + 1) + " of its result");
            }
        }
        return nameless;
    }
}
