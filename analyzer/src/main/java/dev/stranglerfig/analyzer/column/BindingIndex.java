package dev.stranglerfig.analyzer.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds among many sources those that may answer to a name, in their order; who asks checks them. */
final class BindingIndex {

    private final Map<String, List<Binding>> byName = new HashMap<>();
    private final Map<String, List<Binding>> byColumn = new HashMap<>();
    private final List<Binding> open = new ArrayList<>();

    void add(Binding binding) {
        if (!binding.names().isEmpty()) {
            String last = binding.names().get(binding.names().size() - 1);
            byName.computeIfAbsent(last, name -> new ArrayList<>()).add(binding);
        }
        for (Column column : binding.relation().columns()) {
            addOnce(byColumn.computeIfAbsent(folded(column.name()), name -> new ArrayList<>()), binding);
        }
        if (binding.relation().isOpen()) {
            open.add(binding);
        }
    }

    List<Binding> called(String name) {
        return byName.getOrDefault(name, List.of());
    }

    List<Binding> having(String column) {
        return byColumn.getOrDefault(folded(column), List.of());
    }

    List<Binding> open() {
        return open;
    }

    private static void addOnce(List<Binding> found, Binding binding) {
        boolean known = !found.isEmpty() && found.get(found.size() - 1) == binding;
        if (!known) {
            found.add(binding);
        }
    }

    /** The same text for all texts that differ only in case, as {@link String#equalsIgnoreCase} sees it. */
    private static String folded(String name) {
        char[] characters = name.toCharArray();
        for (int index = 0; index < characters.length; index++) {
            characters[index] = Character.toLowerCase(Character.toUpperCase(characters[index]));
        }
        return new String(characters);
    }
}
