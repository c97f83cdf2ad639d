package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.util.List;

/**
 * Finds the tables of a domain in a catalogue. A pattern such as {@code core.subscription*} stands for tables; a view is taken only when it is
 * named in full.
 */
public final class TableSelection {

    private final Catalogue catalogue;

    public TableSelection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The tables of the domain, in the order of their names.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException naming every entry of the domain that matches nothing
     */
    public List<TableRef> of(Domain domain) {
        Problems problems = new Problems();
        domain.tables().stream()
                .filter(pattern -> matches(domain, pattern).isEmpty())
                .forEach(pattern -> problems.add(unmatched(domain, pattern)));
        problems.throwIfAny();
        return domain.tables().stream()
                .flatMap(pattern -> matches(domain, pattern).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<TableRef> matches(Domain domain, String pattern) {
        Domain one = new Domain(domain.name(), List.of(pattern), domain.owner(), domain.description());
        return catalogue.tables().stream()
                .filter(table -> isSelectable(table, pattern))
                .map(CatalogueTable::name)
                .filter(one::covers)
                .toList();
    }

    private static boolean isSelectable(CatalogueTable table, String pattern) {
        return table.kind() == TableKind.TABLE || table.name().toString().equals(pattern);
    }

    private static Problem unmatched(Domain domain, String pattern) {
        return Problem.of(
                ProductProblem.UNKNOWN_TABLE,
                "Cannot find tables of domain " + domain.name() + ": the legacy database has none like " + pattern,
                "Correct the entry under domains in strangler.yaml, or take it out.");
    }
}
