package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.Hole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the variables of a routine hold while it is followed, as far as texts can be known: for each variable the texts it may hold, with holes
 * where something is known only at run time.
 */
final class Values {

    /** More possible texts than this are one unknown text. */
    static final int MOST_ALTERNATIVES = 16;

    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, List<String>> arrays = new HashMap<>();
    private final List<String> holes = new ArrayList<>();

    /** A hole that stands for this expression. */
    String hole(String expression) {
        holes.add(expression.replaceAll("\\s+", " "));
        return Hole.of(holes.size() - 1);
    }

    /** The text with expressions in the places of its holes. */
    String describe(String text) {
        return Hole.replace(text, number -> number < holes.size() ? holes.get(number) : "?");
    }

    /** The texts the variable may hold; one hole when nothing is known. */
    List<String> of(String variable) {
        List<String> known = texts.get(variable);
        if (known == null) {
            return List.of(hole(variable));
        }
        return known;
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

    /** What the variable may hold after a branch that may not have been taken. */
    void mayBe(String variable, List<String> alternatives) {
        if (!texts.containsKey(variable)) {
            set(variable, alternatives);
            return;
        }
        Set<String> all = new LinkedHashSet<>(texts.get(variable));
        all.addAll(alternatives);
        set(variable, List.copyOf(all));
    }

    void setArray(String variable, List<String> elements) {
        arrays.put(variable, List.copyOf(elements));
    }

    void forget(String variable) {
        texts.remove(variable);
        texts.keySet().removeIf(name -> name.startsWith(variable + "."));
    }
}
