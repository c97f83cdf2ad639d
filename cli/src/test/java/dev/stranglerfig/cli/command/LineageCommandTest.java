package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeScripts() throws IOException {
        Files.writeString(folder.resolve("load.sql"), """
                CREATE TEMP TABLE paid AS SELECT id, total FROM core.orders WHERE status = 'paid';
                INSERT INTO dw.fact (id, amount) SELECT id, total FROM paid;
                CALL dw.refresh();
                grobnix foo;
                """);
        Files.writeString(
                folder.resolve("ddl.sql"), "CREATE TABLE core.orders (id int, total numeric, status text);\n");
    }

    @Test
    void saysWhatAScriptDoesAndWhatWasNotRead() {
        CommandRun run = CommandRun.of(folder, "lineage", "load.sql");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("""
                        load.sql: 4 statements
                          reads     core.orders
                          writes    dw.fact
                          temporary paid
                          calls     dw.refresh
                          Tables
                            core.orders -> dw.fact  (proven, value, line 2)
                        """).endsWith("""
                          Facts
                            paid created
                            paid temporary
                          Not read
                            load.sql:4:1: 11 bytes: unknown statement 'grobnix'
                          176 bytes: 138 read, 27 passed over by rules, 11 not read; 93.75 % understood
                        """);
    }

    @Test
    void readsDefinitionsBeforeAndDoesNotReportThem() throws IOException {
        CommandRun run = CommandRun.of(folder, "lineage", "load.sql", "--catalog", "ddl.sql", "--format", "json");

        JsonNode scripts = new ObjectMapper().readTree(run.out());
        assertThat(scripts.findValuesAsText("id")).containsExactly("load.sql");
        assertThat(scripts.at("/0/outputs").toString()).isEqualTo("[\"dw.fact\"]");
    }

    @Test
    void completesNamesByTheDefaultSchemaAndKeepsTemporaries() throws IOException {
        Files.writeString(
                folder.resolve("bare.sql"), "CREATE TEMP TABLE t AS SELECT * FROM a; INSERT INTO b SELECT * FROM t");
        CommandRun run = CommandRun.of(
                folder, "lineage", "bare.sql", "--default-schema", "DBO", "--keep-temporaries", "-f", "mermaid");

        assertThat(run.out()).isEqualTo("""
                        flowchart LR
                          t0["dbo.a"]
                          t1["dbo.b"]
                          t2["t"]
                          t0 --> t2
                          t2 --> t1
                        """);
    }

    @Test
    void writesAnEventInOneLineForEachScript() throws IOException {
        CommandRun run =
                CommandRun.of(folder, "lineage", "load.sql", "ddl.sql", "-f", "openlineage", "--namespace", "dwh");

        assertThat(run.out().lines()).hasSize(2);
        JsonNode event =
                new ObjectMapper().readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(event.at("/job").toString()).isEqualTo("{\"namespace\":\"dwh\",\"name\":\"load.sql\"}");
        assertThat(event.at("/inputs/0/name").asText()).isEqualTo("core.orders");
        assertThat(event.at("/producer").asText()).startsWith("urn:stranglerfig:strangler:");
    }

    @Test
    void answersRequestsOfAnotherProgram() {
        CommandRun run = CommandRun.fed(
                folder,
                Map.of(),
                "{\"id\":1,\"dialect\":\"postgres\",\"sql\":\"SELECT * FROM core.orders\"}\nnonsense\n",
                "lineage",
                "--batch");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("{\"id\":1,\"statements\":1,\"inputs\":[\"core.orders\"],\"outputs\":[],"),
                        second -> assertThat(second)
                                .startsWith("{\"id\":null,\"error\":\"Invalid request: no valid JSON"));
    }
}
