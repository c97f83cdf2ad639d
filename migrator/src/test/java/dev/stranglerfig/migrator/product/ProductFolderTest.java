package dev.stranglerfig.migrator.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductFolderTest {

    private static final String CONTRACT = "subscriptions.odcs.yaml";

    @TempDir
    private Path products;

    private ProductFolder folder;

    @BeforeEach
    void open() {
        folder = new ProductFolder(products);
    }

    @Test
    void readsBackWhatItWrote() {
        ProductPlan plan = Plans.plan(Plans.subscription(), everyType());

        FolderChange change = folder.write(plan, EditedFiles.REFUSE);

        assertThat(change.written())
                .containsExactly(
                        CONTRACT,
                        "inputs/legacy.odcs.yaml",
                        "subscriptions.odps.yaml",
                        "migrations/V1__create_ports.sql",
                        "queries/tables.sql",
                        "queries/files.sql");
        assertThat(folder.read(Plans.PRODUCT)).isEqualTo(plan.product());
    }

    @Test
    void keepsTheEvidenceOfTheSliceInThePlan() throws IOException {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);

        assertThat(Files.readString(products.resolve("subscriptions/plan.json")))
                .contains("\"sources\" : [ \"raw.orders\" ]")
                .contains("\"writers\" : [ \"etl/load_core.sql:42\" ]")
                .contains("\"rawInputs\" : [ \"raw.orders\" ]");
    }

    @Test
    void writesNothingAgainWhenThePlanIsTheSame() {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);

        FolderChange change = folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);

        assertThat(change.written()).isEmpty();
        assertThat(change.kept()).isEmpty();
    }

    @Test
    void replacesItsOwnTextWhenThePlanChanges() {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);

        FolderChange change = folder.write(Plans.plan(Plans.subscription(), everyType()), EditedFiles.REFUSE);

        assertThat(change.written()).contains(CONTRACT, "migrations/V1__create_ports.sql");
    }

    @Test
    void keepsAnEditWhenThePlanHasNothingNewForTheFile() throws IOException {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);
        String edited = edit(CONTRACT, "description: Business key.", "description: The number on the invoice.");

        FolderChange change = folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);

        assertThat(change.kept()).containsExactly(CONTRACT);
        assertThat(folder.contract(Plans.PRODUCT)).isEqualTo(edited);
    }

    @Test
    void refusesToReplaceAnEditAndWritesNothingThen() throws IOException {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);
        String edited = edit(CONTRACT, "Business key.", "The number on the invoice.");
        Path migration = folder.migrations(Plans.PRODUCT).resolve("V1__create_ports.sql");
        String before = Files.readString(migration);

        assertThatThrownBy(() -> folder.write(Plans.plan(Plans.subscription(), everyType()), EditedFiles.REFUSE))
                .hasMessage("Cannot write " + products.resolve("subscriptions").resolve(CONTRACT)
                        + ": it was edited since strangler wrote it, and the plan has a new text for it\n"
                        + "    Move the edits away and run strangler plan subscriptions again, or give up the edits with"
                        + " strangler plan subscriptions --overwrite.");

        assertThat(folder.contract(Plans.PRODUCT)).isEqualTo(edited);
        assertThat(Files.readString(migration)).isEqualTo(before);
    }

    @Test
    void replacesAnEditWhenItIsToldTo() throws IOException {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);
        edit(CONTRACT, "Business key.", "The number on the invoice.");
        ProductPlan next = Plans.plan(Plans.subscription(), everyType());

        folder.write(next, EditedFiles.OVERWRITE);

        assertThat(folder.contract(Plans.PRODUCT)).isEqualTo(next.document(CONTRACT));
    }

    @Test
    void saysThatAProductIsNotPlanned() {
        assertThatThrownBy(() -> folder.read(Plans.PRODUCT))
                .hasMessage("Cannot find product subscriptions: " + products.resolve("subscriptions")
                        + " has no plan.json\n    Run strangler plan subscriptions first.");
    }

    @Test
    void namesEveryFaultOfEditedDocumentsWithItsFile() throws IOException {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);
        edit(CONTRACT, "  - name: price\n", "  - name: cost\n");
        edit("subscriptions.odps.yaml", "contractId: subscriptions-contract", "contractId: nowhere");
        Path contract = products.resolve("subscriptions").resolve(CONTRACT);

        assertThatThrownBy(() -> folder.read(Plans.PRODUCT))
                .hasMessageContaining(
                        contract + ": Cannot accept " + contract + ": the plan has no column subscription.cost")
                .hasMessageContaining(
                        contract + ": Cannot accept " + contract + ": it has no column subscription.price")
                .hasMessageContaining("outputPorts[0] names the contract nowhere, which is not in the folder");
    }

    @Test
    void saysWhereABrokenPlanIs() throws IOException {
        folder.write(Plans.plan(Plans.subscription()), EditedFiles.REFUSE);
        Path plan = products.resolve("subscriptions/plan.json");
        Files.writeString(plan, "{\"format\": 1}");

        assertThatThrownBy(() -> folder.read(Plans.PRODUCT))
                .hasMessage(plan + ": Cannot read " + plan + ": it has no 'tables'\n"
                        + "    Restore the file from version control, or remove it and run strangler plan again.");
    }

    private String edit(String path, String from, String to) throws IOException {
        Path file = products.resolve("subscriptions").resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        String edited = text.replace(from, to);
        Files.writeString(file, edited);
        return edited;
    }

    private static CatalogueTable everyType() {
        return Plans.table(
                "core.every type",
                List.of("code", "part"),
                Plans.column("code", "char(3)", new LogicalType.Char(3)),
                Plans.column("part", "uuid", new LogicalType.Uuid()),
                Plans.column("flag", "boolean", new LogicalType.Bool()),
                Plans.column("ratio", "double", new LogicalType.Float(8)),
                Plans.column("note", "varchar(20)", new LogicalType.Text(OptionalInt.of(20))),
                Plans.column("raw", "bytea", new LogicalType.Bytes()),
                Plans.column("day", "date", new LogicalType.Date()),
                Plans.column("at", "time", new LogicalType.Time(6)),
                Plans.column("seen", "timestamptz", new LogicalType.Instant(6)),
                Plans.column("extra", "jsonb", new LogicalType.Json()));
    }
}
