package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.Stakeholder;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.TableReader;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the legacy database says of itself, as a proposal for the sections that people have to decide.
 *
 * @param schemas that hold tables
 * @param domains by the tables' names
 * @param readers logins that may read, with what they may read
 */
record LegacySurvey(List<String> schemas, List<Domain> domains, List<TableReader> readers, List<String> remarks) {

    private static final int LOWEST_TIER = 3;

    /** Leaves room for a number in the 63 characters that a name may have. */
    private static final int LONGEST_NAME = 58;

    static LegacySurvey nothing() {
        return new LegacySurvey(List.of(), List.of(), List.of(), List.of());
    }

    static LegacySurvey of(LegacySettings settings, ConnectionSettings connection) {
        try (Warehouse legacy = Engines.named(settings.engine()).open(connection)) {
            Catalogue catalogue = legacy.catalogue(settings.schemas());
            List<String> schemas = catalogue.tables().stream()
                    .map(CatalogueTable::name)
                    .flatMap(table -> table.schema().stream())
                    .distinct()
                    .sorted()
                    .toList();
            List<Domain> domains = new DomainProposal(catalogue).domains();
            List<TableReader> readers = legacy.readers(schemas);
            return new LegacySurvey(schemas, domains, readers, remarks(catalogue, domains, readers));
        }
    }

    LegacySettings withSchemas(LegacySettings settings) {
        return new LegacySettings(settings.engine(), settings.connection(), schemas);
    }

    /** A team per login until somebody says better; tier 3, declared by nobody. */
    List<Stakeholder> stakeholders() {
        return names().entrySet().stream()
                .map(named -> new Stakeholder(
                        new TeamName(named.getValue()), LOWEST_TIER, Optional.empty(), List.of(named.getKey())))
                .toList();
    }

    List<Consumer> consumers() {
        return names().entrySet().stream()
                .map(named -> new Consumer(
                        new ConsumerName(named.getValue()),
                        new TeamName(named.getValue()),
                        named.getKey(),
                        Optional.empty(),
                        List.of()))
                .toList();
    }

    private static List<String> remarks(Catalogue catalogue, List<Domain> domains, List<TableReader> readers) {
        return List.of(
                "read the catalogue: " + catalogue.tables().size() + " tables and views, "
                        + catalogue.routines().size() + " routines",
                "proposed " + domains.size() + " domains by the tables' names: rename, merge and give each an owner",
                "proposed " + readers.size()
                        + " consumers, one per login that may read, each its own team of tier 3: say better");
    }

    /** A name per login; a login whose name is taken gets a number behind it. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (TableReader reader : readers) {
            String folded = name(reader.login());
            String name = folded;
            for (int number = 2; names.containsValue(name); number++) {
                name = folded + "_" + number;
            }
            names.put(reader.login(), name);
        }
        return names;
    }

    private static String name(String login) {
        String folded = login.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "_");
        if (!folded.matches("[a-z].*")) {
            folded = "u" + folded;
        }
        return folded.substring(0, Math.min(folded.length(), LONGEST_NAME));
    }
}
