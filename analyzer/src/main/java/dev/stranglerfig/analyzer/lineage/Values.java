package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.Hole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a routine hold while it is followed, as far as texts can be known: for each variable the texts it may hold, with holes
 * where something is known only at run time.
 */
final class Values {

    /** More possible texts than this are one unknown text. */
    static final int MOST_ALTERNATIVES = 16;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, List<String>> arrays = new HashMap<>();
    private final List<String> holes = new ArrayList<>();
    private @Nullable Values outer;

    /** Variables that are not known here are looked up there. */
    void within(Values around) {
        outer = around;
    }

    /** A hole that stands for this expression. */
    String hole(String expression) {
        holes.add(expression);
        return Hole.of(holes.size() - 1);
    }

    /** The text with expressions in the places of its holes. */
    String describe(String text) {
        return Hole.replace(
                text,
                number -> number < holes.size()
                        ? BLANKS.matcher(holes.get(number)).replaceAll(" ")
                        : "?");
    }

    /** The texts the variable may hold; one hole when nothing is known. */
    List<String> of(String variable) {
        List<String> known = known(variable);
        if (known == null) {
            return List.of(hole(variable));
        }
        return known;
    }

    private @Nullable List<String> known(String variable) {
        List<String> own = texts.get(variable);
        if (own != null || outer == null) {
            return own;
        }
        List<String> around = outer.known(variable);
        boolean open = around == null || around.stream().anyMatch(Hole::isIn);
        return open ? null : around;
    }

    List<String> arrayOf(String variable) {
        return arrays.getOrDefault(variable, List.of());
    }

    void set(String variable, List<String> alternatives) {
        if (alternatives.size() > MOST_ALTERNATIVES) {
            texts.remove(variable);
            return;
        }
        texts.put(variable, List.copyOf(alternatives));
    }

    /** What is known now. */
    Map<String, List<String>> texts() {
        return Map.copyOf(texts);
    }

    void restore(Map<String, List<String>> earlier) {
        texts.clear();
        texts.putAll(earlier);
    }

    /** What is known after one of several ways was taken: what every way knows, with all that it may be. */
    void join(List<Map<String, List<String>>> ways) {
        texts.clear();
        for (String variable : ways.get(0).keySet()) {
            Set<String> all = new LinkedHashSet<>();
            ways.forEach(way -> all.addAll(way.getOrDefault(variable, List.of())));
            boolean known = ways.stream().allMatch(way -> way.containsKey(variable));
            if (known) {
                set(variable, List.copyOf(all));
            }
        }
    }

    /** What is known after a loop that began with these texts: one that grew in it may have grown again. */
    void afterLoop(Map<String, List<String>> before) {
        Map<String, List<String>> after = new HashMap<>(texts);
        after.replaceAll((variable, now) -> grown(before.getOrDefault(variable, now), now));
        join(List.of(before, after));
    }

    private List<String> grown(List<String> before, List<String> now) {
        if (before.equals(now)) {
            return now;
        }
        return now.stream()
                .map(text -> before.stream().anyMatch(start -> !start.isEmpty() && text.startsWith(start))
                        ? text + hole("...")
                        : text)
                .toList();
    }

    void setArray(String variable, List<String> elements) {
        arrays.put(variable, List.copyOf(elements));
    }

    void forget(String variable) {
        texts.remove(variable);
        String fields = variable + ".";
        texts.keySet().removeIf(name -> name.startsWith(fields));
    }
}
