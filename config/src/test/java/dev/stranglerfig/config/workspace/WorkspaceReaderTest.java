package dev.stranglerfig.config.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {

    private static final String BARE = """
            version: 1
            name: bare
            legacy:
              engine: postgres
              url: jdbc:postgresql://warehouse.example/dwh
            """;

    @TempDir
    Path directory;

    @Test
    void fills_in_what_is_usual() throws IOException {
        write(BARE + "scripts: [{path: ., dialect: ansi}]\nquery-log: {files: [strangler.yaml]}\n");

        Workspace workspace = read(Map.of());

        assertThat(workspace.scripts())
                .singleElement()
                .extracting(ScriptFolder::include)
                .isEqualTo(List.of("**.sql"));
        assertThat(workspace.queryLog().orElseThrow().columns())
                .isEqualTo(new LogColumns("time", "user", "application", "team", "text"));
        assertThat(workspace.routing()).isEqualTo(new RoutingPolicy(24));
        assertThat(workspace.ledger()).isEqualTo(LedgerSettings.embedded());
        assertThat(workspace.service()).isEqualTo(new ServiceSettings(15));
        assertThat(workspace.legacy().orElseThrow().schemas()).isEmpty();
    }

    @Test
    void an_embedded_monolith_has_the_usual_user() throws IOException {
        write("""
                version: 1
                name: bare
                legacy: {engine: postgres, embedded: {data: pg, database: dwh}}
                """);

        assertThat(read(Map.of()).legacy().orElseThrow().connection())
                .isEqualTo(new Connection.Embedded(directory.resolve("pg"), "dwh", "postgres", Optional.empty()));
    }

    @Test
    void takes_an_address_from_the_environment() throws IOException {
        write("""
                version: 1
                name: bare
                legacy: {engine: postgres, url: {env: LEGACY_URL}}
                """);

        assertThat(read(Map.of("LEGACY_URL", "jdbc:postgresql:dwh"))
                        .legacy()
                        .orElseThrow()
                        .connection())
                .isEqualTo(new Connection.Url("jdbc:postgresql:dwh", Optional.empty(), Optional.empty()));
        assertThatThrownBy(() -> read(Map.of("LEGACY_URL", "jdbc:postgresql:dwh?password=hunter2")))
                .isInstanceOf(StranglerException.class)
                .hasMessageContaining("Invalid legacy.url.env: the address holds a password")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void follows_anchors_and_merge_keys() throws IOException {
        write(BARE + """
                targets:
                  - &first
                    name: lake
                    engine: duckdb
                    folder: lake
                  - <<: *first
                    name: pond
                    folder: pond
                """);

        assertThat(read(Map.of()).targets())
                .extracting(
                        target -> target.name().value(),
                        target -> target.engine().value())
                .containsExactly(tuple("lake", "duckdb"), tuple("pond", "duckdb"));
    }

    @Test
    void finds_entries_by_name() throws IOException {
        Workspace workspace = WorkspaceSamples.everything(directory).workspace();

        assertThat(workspace.domain(new DomainName("subscriptions"))).isPresent();
        assertThat(workspace.domain(new DomainName("adverts"))).isEmpty();
        assertThat(workspace.stakeholder(new TeamName("Anzeigen & Büro"))).isPresent();
        assertThat(workspace.consumer(new ConsumerName("churn-dashboard"))).isPresent();
        assertThat(workspace.target(new TargetName("lake"))).isPresent();
        assertThat(workspace.product(new ProductName("subscriptions"))).isPresent();
    }

    @Test
    void patterns_cover_tables_and_logins() throws IOException {
        Workspace workspace = WorkspaceSamples.everything(directory).workspace();

        Domain domain = workspace.domains().get(0);
        assertThat(domain.covers(TableRef.of("core", "subscription_change"))).isTrue();
        assertThat(domain.covers(TableRef.of("staging", "abo"))).isTrue();
        assertThat(domain.covers(TableRef.of("core", "invoice"))).isFalse();
        assertThat(workspace.stakeholders().get(0).hasUser("ads_7")).isTrue();
        assertThat(workspace.stakeholders().get(0).hasUser("bads_7")).isFalse();
        assertThat(workspace.queryLog().orElseThrow().isEtlUser("etl_night")).isTrue();
        assertThat(workspace.queryLog().orElseThrow().isEtlUser("ETL_night")).isFalse();
    }

    @Test
    void a_folder_without_settings_is_no_workspace() {
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        refusal -> assertThat(refusal.category()).isEqualTo(Category.USER))
                .hasMessage("Cannot open workspace " + directory + ": it has no strangler.yaml\n"
                        + "    Run strangler init to make one there, or name another folder with --workspace DIR.");
    }

    @Test
    void a_folder_that_does_not_exist_is_no_workspace() {
        Path nowhere = directory.resolve("nowhere");

        assertThatThrownBy(() -> new WorkspaceReader().read(nowhere, Map.of()))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Cannot open workspace " + nowhere + ": there is no such folder\n");
    }

    @Test
    void settings_have_a_size_bound() throws IOException {
        write(BARE + "#" + "x".repeat(4 * 1024 * 1024));
        Path file = directory.resolve("strangler.yaml");

        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(StranglerException.class)
                .hasMessage(file + ": Cannot read strangler.yaml: it is larger than the bound of 4194304 bytes\n"
                        + "    Take out what does not belong into it; settings need a few kilobytes.");
    }

    @Test
    void a_long_file_below_the_bound_is_read() throws IOException {
        write(BARE + ("# " + "x".repeat(97) + "\n").repeat(39_000));

        assertThat(read(Map.of()).name()).isEqualTo("bare");
    }

    private void write(String yaml) throws IOException {
        Files.writeString(directory.resolve("strangler.yaml"), yaml);
    }

    private Workspace read(Map<String, String> environment) {
        return new WorkspaceReader().read(directory, environment);
    }
}
