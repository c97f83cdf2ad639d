package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.EditedFiles;
import dev.stranglerfig.migrator.product.FolderChange;
import dev.stranglerfig.migrator.product.PlanInput;
import dev.stranglerfig.migrator.product.ProductPlan;
import dev.stranglerfig.migrator.product.ProductPlanner;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.migrator.product.TableSelection;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.migrator.slice.Slice;
import dev.stranglerfig.migrator.slice.Slicer;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.Engines;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans a product of the workspace from its domain, the live catalogue and the scripts. */
public final class Planning {

    private final OpenWorkspace open;

    public Planning(OpenWorkspace open) {
        this.open = open;
    }

    public ProductPlan plan(ProductName name) {
        ProductSettings settings = open.declared().product(name);
        Domain domain = open.declared().domain(settings.domain());
        Target target = open.declared().target(settings.target());
        Catalogue catalogue = open.legacy().catalogue(open.legacySettings().schemas());
        List<TableRef> tables = new TableSelection(catalogue).of(domain);
        return new ProductPlanner()
                .plan(new PlanInput(
                        settings,
                        domain.description().orElse(""),
                        tables,
                        catalogue,
                        slice(tables, catalogue),
                        Engines.named(target.engine()),
                        open.workspace().directory().relativize(target.folder()).toString()));
    }

    /** Writes the folder; refuses to plan a published product anew when its ports would have to change. */
    public FolderChange write(ProductPlan plan, EditedFiles edited) {
        requirePublishedPorts(plan.product());
        return open.productFolder().write(plan, edited);
    }

    private void requirePublishedPorts(DataProduct planned) {
        if (PublishedVersions.fold(open.ledger()).newest(planned.name()).isEmpty()
                || shapes(open.product(planned.name())).equals(shapes(planned))) {
            return;
        }
        throw new StranglerException(Problem.of(
                WiringProblem.PORTS_CHANGED,
                "Cannot plan product " + planned.name()
                        + " anew: its tables or columns differ from those it has published",
                "Declare the changed tables as a product of a new name in strangler.yaml, carve it and move the consumers"
                        + " over; a published product keeps its ports."));
    }

    private static Map<String, RowShape> shapes(DataProduct product) {
        return product.tables().stream().collect(Collectors.toMap(ProductTable::name, ProductTable::shape));
    }

    private Slice slice(List<TableRef> tables, Catalogue catalogue) {
        if (open.workspace().scripts().isEmpty()) {
            return Slice.unread(tables);
        }
        Estate estate = new EstateReader(open.console(), open.workspace()).with(catalogue);
        return new Slicer(estate.lineage().graph()).slice(tables);
    }
}
