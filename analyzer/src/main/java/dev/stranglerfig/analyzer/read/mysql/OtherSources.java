package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of a statement without the table that it writes: {@code t JOIN s ON t.id = s.id} is s with that condition.
 *
 * @param conditions of the joins that the table took part in directly
 */
record OtherSources(List<Source> sources, List<Expression> conditions) {

    static OtherSources than(Source.Table target, List<Source> sources) {
        List<Source> others = new ArrayList<>();
        List<Expression> conditions = new ArrayList<>();
        for (Source source : sources) {
            if (source instanceof Source.Joined joined) {
                addJoined(target, joined, others, conditions);
            } else if (source != target) {
                others.add(source);
            }
        }
        return new OtherSources(others, conditions);
    }

    private static void addJoined(
            Source.Table target, Source.Joined joined, List<Source> others, List<Expression> conditions) {
        boolean first = joined.first() == target;
        boolean within = first || joined.joins().stream().anyMatch(join -> join.right() == target);
        if (!within) {
            others.add(joined);
            return;
        }
        if (!first) {
            others.add(joined.first());
        }
        for (Join join : joined.joins()) {
            join.condition().ifPresent(conditions::add);
            if (join.right() != target) {
                others.add(join.right());
            }
        }
    }
}
