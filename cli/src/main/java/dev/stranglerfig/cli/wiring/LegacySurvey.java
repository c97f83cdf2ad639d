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
import java.util.List;
import java.util.Locale;
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
        return readers.stream()
                .map(reader -> new Stakeholder(
                        new TeamName(name(reader.login())), LOWEST_TIER, Optional.empty(), List.of(reader.login())))
                .toList();
    }

    List<Consumer> consumers() {
        return readers.stream()
                .map(reader -> new Consumer(
                        new ConsumerName(name(reader.login())),
                        new TeamName(name(reader.login())),
                        reader.login(),
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

    private static String name(String login) {
        String folded = login.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "_");
        if (!folded.matches("[a-z].*")) {
            folded = "u" + folded;
        }
        return folded;
    }
}
