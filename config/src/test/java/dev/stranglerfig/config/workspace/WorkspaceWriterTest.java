package dev.stranglerfig.config.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceWriterTest {

    @TempDir
    Path directory;

    private final WorkspaceWriter writer = new WorkspaceWriter();

    @Test
    void reads_back_what_it_wrote() throws IOException {
        Workspace everything = WorkspaceSamples.everything(directory).workspace();

        writer.write(everything);

        assertThat(read(directory)).isEqualTo(everything);
    }

    @Test
    void reads_back_a_monolith_alone() {
        Workspace bare = WorkspaceDraft.of(directory, "bare")
                .withLegacy(WorkspaceSamples.server())
                .workspace();

        writer.write(bare);

        assertThat(read(directory)).isEqualTo(bare);
    }

    @Test
    void reads_back_a_name_alone() {
        Workspace empty = WorkspaceDraft.of(directory, "scripts only").workspace();

        writer.write(empty);

        assertThat(read(directory)).isEqualTo(empty);
    }

    @Test
    void reads_back_policies_and_a_shared_ledger() throws IOException {
        Workspace usual = WorkspaceSamples.everything(directory).workspace();
        Workspace tuned = new Workspace(
                directory,
                usual.name(),
                Optional.of(WorkspaceSamples.server()),
                usual.scripts(),
                usual.queryLog(),
                usual.domains(),
                usual.stakeholders(),
                usual.consumers(),
                usual.targets(),
                usual.products(),
                new RoutingPolicy(48),
                new LedgerSettings(Optional.of(new Connection.Url(
                        "jdbc:postgresql://ledger.example/strangler?sslmode=require",
                        Optional.of("a user"),
                        Optional.of(new SecretSource.FromFile(Path.of("/run/secrets/ledger")))))),
                new ServiceSettings(3));

        writer.write(tuned);

        assertThat(read(directory)).isEqualTo(tuned);
    }

    @Test
    void writes_long_lists_one_item_per_line() {
        List<String> tables = IntStream.range(0, 40)
                .mapToObj(number -> "core.table_" + number)
                .toList();
        Workspace wide = WorkspaceDraft.of(directory, "wide")
                .withLegacy(WorkspaceSamples.server())
                .withDomains(List.of(new Domain(new DomainName("all"), tables, Optional.empty(), Optional.empty())))
                .workspace();

        Path written = writer.write(wide);

        assertThat(written).content().contains("    tables:\n      - core.table_0\n      - core.table_1\n");
        assertThat(read(directory)).isEqualTo(wide);
    }

    @Test
    void explains_every_section_and_names_its_schema() throws IOException {
        Path written = writer.write(WorkspaceDraft.of(directory, "bare")
                .withLegacy(WorkspaceSamples.server())
                .workspace());

        assertThat(written).isEqualTo(directory.resolve("strangler.yaml"));
        assertThat(written).content().startsWith("# yaml-language-server: $schema=strangler.schema.json\n");
        for (SectionNote note : SectionNote.values()) {
            assertThat(written)
                    .content()
                    .contains("# " + note.explanation().lines().findFirst().orElseThrow());
        }
        assertThat(directory.resolve("strangler.schema.json")).content().isEqualTo(WorkspaceSchema.text());
    }

    @Test
    void writes_examples_that_are_valid_themselves() throws IOException {
        Files.createDirectories(directory.resolve("etl"));
        Files.createDirectories(directory.resolve("log"));
        Files.writeString(directory.resolve("log/queries.csv"), "");
        String examples =
                List.of(SectionNote.values()).stream().map(SectionNote::example).collect(Collectors.joining("\n"));

        Files.writeString(directory.resolve("strangler.yaml"), "version: 1\nname: examples\n" + examples);

        assertThat(read(directory).products()).hasSize(1);
    }

    @Test
    void never_overwrites_a_workspace() throws IOException {
        Files.writeString(directory.resolve("strangler.yaml"), "mine");
        Workspace workspace = WorkspaceDraft.of(directory, "bare")
                .withLegacy(WorkspaceSamples.server())
                .workspace();

        assertThatThrownBy(() -> writer.write(workspace))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        refusal -> assertThat(refusal.category()).isEqualTo(Category.USER))
                .hasMessage("Cannot write " + directory.resolve("strangler.yaml") + ": it exists already\n"
                        + "    Edit it, move it away, or name another folder with --workspace DIR.");
        assertThat(directory.resolve("strangler.yaml")).content().isEqualTo("mine");
        assertThat(directory.resolve("strangler.schema.json")).doesNotExist();
    }

    @Test
    void never_overwrites_a_schema_of_somebody_else() throws IOException {
        Files.writeString(directory.resolve("strangler.schema.json"), "{}");
        Workspace workspace = WorkspaceDraft.of(directory, "bare")
                .withLegacy(WorkspaceSamples.server())
                .workspace();

        assertThatThrownBy(() -> writer.write(workspace))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith(
                        "Cannot write " + directory.resolve("strangler.schema.json") + ": it exists already");
        assertThat(directory).isDirectoryNotContaining("glob:**strangler.yaml*");
        assertThat(directory.resolve("strangler.schema.json")).content().isEqualTo("{}");
    }

    @Test
    void takes_up_where_an_interrupted_run_left_its_schema() throws IOException {
        Files.writeString(directory.resolve("strangler.schema.json"), WorkspaceSchema.text());

        writer.write(WorkspaceDraft.of(directory, "bare")
                .withLegacy(WorkspaceSamples.server())
                .workspace());

        assertThat(read(directory).name()).isEqualTo("bare");
    }

    @Test
    void makes_the_folder_and_leaves_nothing_else_in_it() throws IOException {
        Path fresh = directory.resolve("a/b");

        writer.write(WorkspaceDraft.of(fresh, "bare")
                .withLegacy(WorkspaceSamples.server())
                .workspace());

        try (Stream<Path> files = Files.list(fresh)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("strangler.yaml", "strangler.schema.json");
        }
    }

    @Test
    void says_so_when_the_folder_is_a_file() throws IOException {
        Path taken = Files.writeString(directory.resolve("taken"), "");

        assertThatThrownBy(() -> writer.write(WorkspaceDraft.of(taken, "bare")
                        .withLegacy(WorkspaceSamples.server())
                        .workspace()))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        refusal -> assertThat(refusal.category()).isEqualTo(Category.ENVIRONMENT))
                .hasMessageStartingWith("Cannot write " + taken + ": FileAlreadyExistsException");
    }

    @Test
    void refuses_what_the_settings_have_no_words_for() {
        Target server = new Target(
                new TargetName("lake"),
                new EngineName("duckdb"),
                directory,
                Optional.of(new Connection.Url("jdbc:x:y", Optional.empty(), Optional.empty())));
        Workspace workspace = WorkspaceDraft.of(directory, "bare")
                .withLegacy(WorkspaceSamples.server())
                .withTargets(List.of(server))
                .workspace();

        assertThatThrownBy(() -> writer.write(workspace))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid workspace: the connection of a target cannot be written");
    }

    private static Workspace read(Path directory) {
        return new WorkspaceReader().read(directory, Map.of());
    }
}
