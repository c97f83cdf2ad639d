package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything {@code strangler.yaml} says, checked and with every path made absolute; names are unique within their list and references between
 * the lists hold.
 *
 * @param directory the folder of the workspace, absolute
 * @param legacy empty for a workspace that only reads scripts
 */
public record Workspace(
        Path directory,
        String name,
        Optional<LegacySettings> legacy,
        List<ScriptFolder> scripts,
        Optional<QueryLogSettings> queryLog,
        List<Domain> domains,
        List<Stakeholder> stakeholders,
        List<Consumer> consumers,
        List<Target> targets,
        List<ProductSettings> products,
        RoutingPolicy routing,
        LedgerSettings ledger,
        ServiceSettings service) {

    /** @throws IllegalArgumentException when the folder is relative or the name blank */
    public Workspace {
        if (!directory.isAbsolute()) {
            throw new IllegalArgumentException("Invalid workspace folder: " + directory + " is not absolute");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("Invalid workspace name: it is blank");
        }
        scripts = List.copyOf(scripts);
        domains = List.copyOf(domains);
        stakeholders = List.copyOf(stakeholders);
        consumers = List.copyOf(consumers);
        targets = List.copyOf(targets);
        products = List.copyOf(products);
    }

    /** Where the parts of this workspace lie on disk. */
    public WorkspaceLayout layout() {
        return new WorkspaceLayout(directory);
    }

    public Optional<Domain> domain(DomainName wanted) {
        return domains.stream().filter(domain -> domain.name().equals(wanted)).findFirst();
    }

    public Optional<Stakeholder> stakeholder(TeamName team) {
        return stakeholders.stream()
                .filter(stakeholder -> stakeholder.team().equals(team))
                .findFirst();
    }

    public Optional<Consumer> consumer(ConsumerName wanted) {
        return consumers.stream()
                .filter(consumer -> consumer.name().equals(wanted))
                .findFirst();
    }

    public Optional<Target> target(TargetName wanted) {
        return targets.stream().filter(target -> target.name().equals(wanted)).findFirst();
    }

    public Optional<ProductSettings> product(ProductName wanted) {
        return products.stream()
                .filter(product -> product.name().equals(wanted))
                .findFirst();
    }
}
