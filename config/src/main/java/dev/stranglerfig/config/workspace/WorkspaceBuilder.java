package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the records of settings that passed schema and rules. */
final class WorkspaceBuilder {

    private final Path directory;
    private final ConnectionBuilder connections;

    WorkspaceBuilder(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.connections = new ConnectionBuilder(directory, environment);
    }

    Workspace build(YamlMap settings) {
        return made(
                settings,
                root -> new Workspace(
                        directory,
                        text(root, "name"),
                        root.map("legacy").map(legacy -> made(legacy, this::legacy)),
                        all(root, "scripts", this::scripts),
                        root.map("query-log").map(log -> made(log, this::queryLog)),
                        all(root, "domains", WorkspaceBuilder::domain),
                        all(root, "stakeholders", WorkspaceBuilder::stakeholder),
                        all(root, "consumers", this::consumer),
                        all(root, "targets", this::target),
                        all(root, "products", WorkspaceBuilder::product),
                        root.map("routing").map(WorkspaceBuilder::routing).orElse(RoutingPolicy.standard()),
                        new LedgerSettings(root.map("ledger").map(connections::url)),
                        root.map("service").map(WorkspaceBuilder::service).orElse(ServiceSettings.standard())));
    }

    private LegacySettings legacy(YamlMap settings) {
        return new LegacySettings(
                new EngineName(text(settings, "engine")),
                connections.connection(settings),
                texts(settings, "schemas", List.of()));
    }

    private ScriptFolder scripts(YamlMap settings) {
        return new ScriptFolder(
                connections.path(text(settings, "path")),
                new DialectName(text(settings, "dialect")),
                texts(settings, "include", ScriptFolder.DEFAULT_INCLUDE),
                optional(settings, "run-order"));
    }

    private QueryLogSettings queryLog(YamlMap settings) {
        return new QueryLogSettings(
                texts(settings, "files", List.of()).stream()
                        .map(connections::path)
                        .toList(),
                settings.map("columns").map(WorkspaceBuilder::columns).orElse(LogColumns.standard()),
                texts(settings, "etl-users", List.of()));
    }

    private static LogColumns columns(YamlMap settings) {
        LogColumns standard = LogColumns.standard();
        return new LogColumns(
                optional(settings, "time").orElse(standard.time()),
                optional(settings, "user").orElse(standard.user()),
                optional(settings, "application").orElse(standard.application()),
                optional(settings, "team").orElse(standard.team()),
                optional(settings, "text").orElse(standard.text()));
    }

    private static Domain domain(YamlMap settings) {
        return new Domain(
                new DomainName(text(settings, "name")),
                texts(settings, "tables", List.of()),
                optional(settings, "owner"),
                optional(settings, "description"));
    }

    private static Stakeholder stakeholder(YamlMap settings) {
        return new Stakeholder(
                new TeamName(text(settings, "team")),
                settings.integer("tier").orElse(0),
                optional(settings, "declared-by"),
                texts(settings, "users", List.of()));
    }

    private Consumer consumer(YamlMap settings) {
        return new Consumer(
                new ConsumerName(text(settings, "name")),
                new TeamName(text(settings, "team")),
                text(settings, "user"),
                connections.password(settings),
                texts(settings, "reads", List.of()).stream()
                        .map(TableRef::parse)
                        .toList());
    }

    private Target target(YamlMap settings) {
        return new Target(
                new TargetName(text(settings, "name")),
                new EngineName(text(settings, "engine")),
                connections.path(text(settings, "folder")),
                Optional.empty());
    }

    private static ProductSettings product(YamlMap settings) {
        return new ProductSettings(
                new ProductName(text(settings, "name")),
                new DomainName(text(settings, "domain")),
                text(settings, "owner"),
                new TargetName(text(settings, "target")));
    }

    private static RoutingPolicy routing(YamlMap settings) {
        int standard = RoutingPolicy.standard().maximumVerdictAgeHours();
        return new RoutingPolicy(settings.integer("maximum-verdict-age-hours").orElse(standard));
    }

    private static ServiceSettings service(YamlMap settings) {
        return new ServiceSettings(settings.integer("idle-minutes")
                .orElse(ServiceSettings.standard().idleMinutes()));
    }

    private static <T> List<T> all(YamlMap settings, String section, Function<YamlMap, T> construction) {
        return settings.maps(section).stream()
                .map(item -> made(item, construction))
                .toList();
    }

    /** The records are a little stricter than a schema can be (a text of odd spaces, a line break at the end of a name). */
    private static <T> T made(YamlMap settings, Function<YamlMap, T> construction) {
        try {
            return construction.apply(settings);
        } catch (IllegalArgumentException fault) {
            throw new StranglerException(
                    Problem.of(
                                    WorkspaceProblem.INVALID_VALUE,
                                    String.valueOf(fault.getMessage()),
                                    "Correct it; look for odd spaces and line breaks in quoted texts.")
                            .at(settings.location()),
                    fault);
        }
    }

    private static String text(YamlMap settings, String key) {
        return optional(settings, key).orElse("");
    }

    private static Optional<String> optional(YamlMap settings, String key) {
        return settings.text(key).map(YamlScalar::text);
    }

    private static List<String> texts(YamlMap settings, String key, List<String> otherwise) {
        if (settings.list(key).isEmpty()) {
            return otherwise;
        }
        return settings.texts(key).stream().map(YamlScalar::text).toList();
    }
}
