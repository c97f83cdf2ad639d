package dev.stranglerfig.migrator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductMigrationsTest {

    private static final String ODD_NAME = "\"v1_log\".\"a;b ${x}\"";

    @TempDir
    private Path folder;

    private Path scripts;
    private SqlSession database;
    private Warehouse warehouse;
    private ProductMigrations migrations;
    private MigrationOrder order;

    @BeforeEach
    void writeFirstScript() throws IOException {
        scripts = Files.createDirectories(folder.resolve("migrations"));
        Path file = folder.resolve("product.duckdb");
        warehouse = Engines.named(new EngineName("duckdb"))
                .open(new ConnectionSettings(file.toString(), Optional.empty(), Optional.empty()));
        database = warehouse.session();
        migrations = ProductMigrations.over(database);
        order = new MigrationOrder(file, scripts, "v1_log");
        script("V1__create.sql", "CREATE TABLE " + ODD_NAME + " (i INTEGER); INSERT INTO " + ODD_NAME + " VALUES (1);");
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void appliesEachScriptOnceAndLeavesPlaceholdersAndSemicolonsInNamesAlone() {
        migrations.migrate(order);
        migrations.migrate(order);

        assertThat(query("SELECT i FROM " + ODD_NAME)).containsExactly("1");
        assertThat(query("SELECT script FROM v1_log.dp_migration WHERE type = 'SQL' AND success"))
                .containsExactly("V1__create.sql");
    }

    @Test
    void appliesALaterScriptToATableWithRows() throws IOException {
        migrations.migrate(order);
        script("V2__widen.sql", "ALTER TABLE " + ODD_NAME + " ADD COLUMN j INTEGER;");

        migrations.migrate(order);

        assertThat(query("SELECT coalesce(j, -1) FROM " + ODD_NAME)).containsExactly("-1");
    }

    @Test
    void leavesNothingOfAFailedScriptBehind() throws IOException {
        migrations.migrate(order);
        script("V2__broken.sql", "CREATE TABLE v1_log.two (i INTEGER);\nCREATE TABLE v1_log.three (i nosuchtype);");

        assertThatThrownBy(() -> migrations.migrate(order))
                .hasMessageStartingWith(
                        "Cannot migrate the tables port by " + scripts + ": Failed to execute script V2__broken.sql: ")
                .hasMessageContaining("nosuchtype")
                .hasMessageEndingWith(
                        "Correct the script, then run the command again: a failed script leaves nothing behind.");

        assertThat(query("SELECT table_name FROM information_schema.tables WHERE table_name IN ('two', 'three')"))
                .isEmpty();
    }

    @Test
    void refusesAScriptThatWasChangedAfterItWasApplied() throws IOException {
        migrations.migrate(order);
        script("V1__create.sql", "SELECT 1;");

        assertThatThrownBy(() -> migrations.migrate(order))
                .hasMessage(
                        "Cannot migrate the tables port by " + scripts
                                + ": a script that was applied has been changed or removed since\n"
                                + "    Restore the scripts that were applied, and put the change into a new script, V2__....sql.");
    }

    private void script(String name, String text) throws IOException {
        Files.writeString(scripts.resolve(name), text);
    }

    private List<String> query(String sql) {
        return database.query(sql).collect(row -> String.valueOf(row.value(0)));
    }
}
