package dev.stranglerfig.migrator.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Engines;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductPlannerTest {

    @Test
    void takesNamesTypesKeyAndDescriptionsFromTheCatalogue() {
        DataProduct product = Plans.plan(Plans.subscription()).product();

        assertThat(product.contractVersion()).isEqualTo("1.0.0");
        ProductTable table = product.table("subscription").orElseThrow();
        assertThat(table.legacy()).isEqualTo(TableRef.of("core", "subscription"));
        assertThat(table.shape().key()).containsExactly("id");
        assertThat(table.shape().column("id").nullable()).isFalse();
        assertThat(table.shape().column("price").nullable()).isTrue();
        assertThat(table.description()).isEqualTo("One row per contract.");
        assertThat(table.columnDescriptions()).containsOnlyKeys("id");
    }

    @Test
    void listsWhatNobodyDescribed() {
        assertThat(Plans.plan(Plans.subscription()).warnings())
                .containsExactly("Table subscription has columns without a description: price, started_at.");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        CatalogueTable keyless = Plans.table("core.keyless", List.of(), text("a"));
        CatalogueTable odd = Plans.table(
                "core.odd",
                List.of("id"),
                Plans.column("id", "real", new LogicalType.Float(4)),
                Plans.column("Dp_version", "bigint", new LogicalType.Int(8)),
                Plans.column("shape", "polygon", new LogicalType.Other("polygon")),
                text("Name"),
                text("name"));
        CatalogueTable twin = Plans.table("archive.Subscription", List.of("id"), text("id"));
        CatalogueTable history = Plans.table("core.subscription_history", List.of("id"), text("id"));
        List<TableRef> names = List.of(
                TableRef.of("core", "subscription"),
                keyless.name(),
                odd.name(),
                twin.name(),
                history.name(),
                TableRef.of("core", "missing"));

        assertThatThrownBy(() -> new ProductPlanner()
                        .plan(Plans.input(names, Plans.subscription(), keyless, odd, twin, history)))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        failure -> assertThat(failure.problems().stream().map(Problem::message))
                                .containsExactly(
                                        "Cannot plan table core.keyless: it has no primary key, so its rows cannot be told apart",
                                        "Cannot plan table core.missing: the legacy catalogue does not have it",
                                        "Cannot plan table core.odd: its key column id is a floating point number, which has no exact value to compare",
                                        "Cannot plan table core.odd: the name of column Dp_version begins with dp_, which is kept for our own columns",
                                        "Cannot plan table core.odd: two columns are named name when upper and lower case are not told apart",
                                        "Cannot plan table core.odd: column shape of type polygon has no counterpart in duckdb: "
                                                + reason(new LogicalType.Other("polygon")),
                                        "Cannot plan table core.subscription: archive.Subscription has the same name on the ports",
                                        "Cannot plan table core.subscription_history: the history of archive.Subscription has that name on the tables port",
                                        "Cannot plan table core.subscription_history: the history of core.subscription has that name on the tables port"));
    }

    @Test
    void saysWhatToDoAboutATableWithoutAKey() {
        assertThatThrownBy(() -> Plans.plan(Plans.table("core.keyless", List.of(), text("a"))))
                .hasMessageEndingWith("\n    Declare a primary key in the legacy database, or take the table out of"
                        + " the domain in strangler.yaml.");
    }

    @Test
    void refusesAProductWithoutTables() {
        assertThatThrownBy(() -> Plans.plan())
                .hasMessage("Cannot plan product subscriptions: it has no tables\n"
                        + "    Name tables for domain sales in strangler.yaml.");
    }

    @Test
    void refusesATargetThatThePortsAreNotWrittenFor() {
        PlanInput input = Plans.input(Plans.subscription());
        PlanInput toPostgres = new PlanInput(
                input.settings(),
                input.purpose(),
                input.tables(),
                input.catalogue(),
                input.slice(),
                Engines.named(new EngineName("postgres")),
                input.targetFolder());

        assertThatThrownBy(() -> new ProductPlanner().plan(toPostgres))
                .hasMessage("Cannot plan product subscriptions for target embedded: the ports are written for duckdb,"
                        + " the target is postgres\n    Name a target with engine: duckdb for it in strangler.yaml.");
    }

    private static String reason(LogicalType type) {
        return Plans.duckDb().types().nativeType(type).fold(exact -> exact.ddl(), none -> none.reason());
    }

    private static CatalogueColumn text(String name) {
        return Plans.column(name, "text", LogicalType.Text.unlimited());
    }
}
