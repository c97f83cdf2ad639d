package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Domains by the tables' names: tables of a schema that share their first word belong together, when there are at least three; the rest of the
 * schema is one domain. A start for people, no more.
 */
final class DomainProposal {

    private static final int SMALLEST_GROUP = 3;
    private static final int LONGEST_NAME = 40;

    private final Catalogue catalogue;

    DomainProposal(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Domain> domains() {
        Map<String, List<TableRef>> groups = groups();
        Map<String, List<TableRef>> proposed = new TreeMap<>();
        groups.forEach((group, tables) -> {
            String name = group;
            if (tables.size() < SMALLEST_GROUP) {
                name = name(tables.get(0).schema().orElse("other"));
            }
            proposed.computeIfAbsent(name, key -> new ArrayList<>()).addAll(tables);
        });
        return proposed.entrySet().stream()
                .map(entry -> new Domain(
                        new DomainName(entry.getKey()),
                        entry.getValue().stream()
                                .map(TableRef::toString)
                                .sorted()
                                .toList(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private Map<String, List<TableRef>> groups() {
        Map<String, List<TableRef>> groups = new TreeMap<>();
        for (CatalogueTable table : catalogue.tables()) {
            if (table.kind() == TableKind.TABLE) {
                String key = name(table.name().schema().orElse("other") + "_"
                        + firstWord(table.name().name()));
                groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(table.name());
            }
        }
        return groups;
    }

    private static String firstWord(String table) {
        int end = table.indexOf('_', 1);
        if (end < 0) {
            return table;
        }
        return table.substring(0, end);
    }

    private static String name(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        if (!folded.matches("[a-z].*")) {
            folded = "d" + folded;
        }
        return folded.substring(0, Math.min(folded.length(), LONGEST_NAME));
    }
}
