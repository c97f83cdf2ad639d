package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The text of {@code strangler.yaml} for a workspace: every section with a word on what it is for, the absent ones as an example to fill in. */
final class WorkspaceText {

    private final Workspace workspace;
    private final List<String> lines = new ArrayList<>();

    WorkspaceText(Workspace workspace) {
        this.workspace = workspace;
    }

    String write() {
        lines.add("# yaml-language-server: $schema=strangler.schema.json");
        lines.add(
                "# The settings of this workspace. Paths are relative to this folder. strangler.schema.json beside this file");
        lines.add("# explains every key; an editor that knows YAML schemas completes and checks while you write.");
        lines.add("version: 1");
        lines.add("name: " + YamlText.of(workspace.name()));
        section(
                SectionNote.LEGACY,
                workspace.legacy().map(legacy -> legacy(legacy).asMap()).orElse(List.of()));
        section(SectionNote.SCRIPTS, items(workspace.scripts(), this::scripts));
        section(
                SectionNote.QUERY_LOG,
                workspace.queryLog().map(log -> queryLog(log).asMap()).orElse(List.of()));
        section(SectionNote.DOMAINS, items(workspace.domains(), WorkspaceText::domain));
        section(SectionNote.STAKEHOLDERS, items(workspace.stakeholders(), WorkspaceText::stakeholder));
        section(SectionNote.CONSUMERS, items(workspace.consumers(), this::consumer));
        section(SectionNote.TARGETS, items(workspace.targets(), this::target));
        section(SectionNote.PRODUCTS, items(workspace.products(), WorkspaceText::product));
        section(SectionNote.ROUTING, routing().asMap());
        section(
                SectionNote.LEDGER,
                workspace.ledger().connection().map(url -> url(url).asMap()).orElse(List.of()));
        section(SectionNote.SERVICE, service().asMap());
        return String.join("\n", lines) + "\n";
    }

    private void section(SectionNote note, List<String> body) {
        lines.add("");
        note.explanation().lines().forEach(line -> lines.add("# " + line));
        if (body.isEmpty()) {
            lines.add("#");
            note.example().lines().forEach(line -> lines.add("# " + line));
            return;
        }
        lines.add(note.key() + ":");
        lines.addAll(body);
    }

    private static <T> List<String> items(List<T> values, Function<T, SettingsText> item) {
        return values.stream()
                .flatMap(value -> item.apply(value).asItem().stream())
                .toList();
    }

    private SettingsText legacy(LegacySettings legacy) {
        SettingsText engine = new SettingsText().put("engine", legacy.engine().value());
        return legacy.connection().fold(new ConnectionText(engine)).put("schemas", legacy.schemas());
    }

    private final class ConnectionText implements Connection.Cases<SettingsText> {

        private final SettingsText text;

        ConnectionText(SettingsText text) {
            this.text = text;
        }

        @Override
        public SettingsText url(Connection.Url connection) {
            text.put("url", connection.jdbcUrl()).put("user", connection.user());
            return withPassword(text, connection.password());
        }

        @Override
        public SettingsText embedded(Connection.Embedded connection) {
            SettingsText server = new SettingsText()
                    .put("data", written(connection.dataFolder()))
                    .put("database", connection.database());
            text.put("embedded", server).put("user", connection.user());
            return withPassword(text, connection.password());
        }
    }

    private SettingsText url(Connection.Url connection) {
        return connection.fold(new ConnectionText(new SettingsText()));
    }

    private SettingsText withPassword(SettingsText text, Optional<SecretSource> password) {
        password.ifPresent(source -> text.put("password", source.fold(new SecretText())));
        return text;
    }

    private final class SecretText implements SecretSource.Cases<SettingsText> {

        @Override
        public SettingsText fromEnvironment(SecretSource.FromEnvironment source) {
            return new SettingsText().put("env", source.name());
        }

        @Override
        public SettingsText fromFile(SecretSource.FromFile source) {
            return new SettingsText().put("file", written(source.path()));
        }
    }

    private SettingsText scripts(ScriptFolder folder) {
        return new SettingsText()
                .put("path", written(folder.path()))
                .put("dialect", folder.dialect().value())
                .put("include", folder.include())
                .put("run-order", folder.runOrder());
    }

    private SettingsText queryLog(QueryLogSettings log) {
        LogColumns columns = log.columns();
        SettingsText headings = new SettingsText()
                .put("time", columns.time())
                .put("user", columns.user())
                .put("application", columns.application())
                .put("team", columns.team())
                .put("text", columns.text());
        return new SettingsText()
                .put("files", log.files().stream().map(this::written).toList())
                .put("columns", headings)
                .put("etl-users", log.etlUsers());
    }

    private static SettingsText domain(Domain domain) {
        return new SettingsText()
                .put("name", domain.name().value())
                .put("tables", domain.tables())
                .put("owner", domain.owner())
                .put("description", domain.description());
    }

    private static SettingsText stakeholder(Stakeholder stakeholder) {
        return new SettingsText()
                .put("team", stakeholder.team().value())
                .put("tier", stakeholder.tier())
                .put("declared-by", stakeholder.declaredBy())
                .put("users", stakeholder.users());
    }

    private SettingsText consumer(Consumer consumer) {
        SettingsText text = new SettingsText()
                .put("name", consumer.name().value())
                .put("team", consumer.team().value())
                .put("user", consumer.user());
        return withPassword(text, consumer.password())
                .put("reads", consumer.reads().stream().map(Object::toString).toList());
    }

    private SettingsText target(Target target) {
        return new SettingsText()
                .put("name", target.name().value())
                .put("engine", target.engine().value())
                .put("folder", written(target.folder()));
    }

    private static SettingsText product(ProductSettings product) {
        return new SettingsText()
                .put("name", product.name().value())
                .put("domain", product.domain().value())
                .put("owner", product.owner())
                .put("target", product.target().value());
    }

    private SettingsText routing() {
        return new SettingsText()
                .put("maximum-verdict-age-hours", workspace.routing().maximumVerdictAgeHours());
    }

    private SettingsText service() {
        return new SettingsText().put("idle-minutes", workspace.service().idleMinutes());
    }

    /** Relative where the path lies in the workspace, so that the folder can be moved. */
    private String written(Path path) {
        if (path.equals(workspace.directory())) {
            return ".";
        }
        if (path.startsWith(workspace.directory())) {
            return workspace.directory().relativize(path).toString();
        }
        return path.toString();
    }
}
