package dev.stranglerfig.config.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A workspace in the making: it begins with a name and takes on what is known.
 *
 * <pre>{@code
 * WorkspaceDraft draft = WorkspaceDraft.of(directory, "newspaper").withLegacy(legacy).withDomains(domains);
 * new WorkspaceWriter().write(draft.workspace());
 * }</pre>
 *
 * @param directory the folder that becomes the workspace, made absolute
 */
public record WorkspaceDraft(
        Path directory,
        String name,
        Optional<LegacySettings> legacy,
        List<ScriptFolder> scripts,
        Optional<QueryLogSettings> queryLog,
        List<Domain> domains,
        List<Stakeholder> stakeholders,
        List<Consumer> consumers,
        List<Target> targets,
        List<ProductSettings> products) {

    public WorkspaceDraft {
        directory = directory.toAbsolutePath().normalize();
        scripts = List.copyOf(scripts);
        domains = List.copyOf(domains);
        stakeholders = List.copyOf(stakeholders);
        consumers = List.copyOf(consumers);
        targets = List.copyOf(targets);
        products = List.copyOf(products);
    }

    /** Nothing but a name. */
    public static WorkspaceDraft of(Path directory, String name) {
        return new WorkspaceDraft(
                directory,
                name,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public WorkspaceDraft withLegacy(LegacySettings monolith) {
        return new WorkspaceDraft(
                directory,
                name,
                Optional.of(monolith),
                scripts,
                queryLog,
                domains,
                stakeholders,
                consumers,
                targets,
                products);
    }

    public WorkspaceDraft withScripts(List<ScriptFolder> folders) {
        return new WorkspaceDraft(
                directory, name, legacy, folders, queryLog, domains, stakeholders, consumers, targets, products);
    }

    public WorkspaceDraft withQueryLog(QueryLogSettings log) {
        return new WorkspaceDraft(
                directory,
                name,
                legacy,
                scripts,
                Optional.of(log),
                domains,
                stakeholders,
                consumers,
                targets,
                products);
    }

    public WorkspaceDraft withDomains(List<Domain> declared) {
        return new WorkspaceDraft(
                directory, name, legacy, scripts, queryLog, declared, stakeholders, consumers, targets, products);
    }

    public WorkspaceDraft withStakeholders(List<Stakeholder> declared) {
        return new WorkspaceDraft(
                directory, name, legacy, scripts, queryLog, domains, declared, consumers, targets, products);
    }

    public WorkspaceDraft withConsumers(List<Consumer> declared) {
        return new WorkspaceDraft(
                directory, name, legacy, scripts, queryLog, domains, stakeholders, declared, targets, products);
    }

    public WorkspaceDraft withTargets(List<Target> declared) {
        return new WorkspaceDraft(
                directory, name, legacy, scripts, queryLog, domains, stakeholders, consumers, declared, products);
    }

    public WorkspaceDraft withProducts(List<ProductSettings> declared) {
        return new WorkspaceDraft(
                directory, name, legacy, scripts, queryLog, domains, stakeholders, consumers, targets, declared);
    }

    /** The workspace, with the usual routing policy, an embedded ledger and the usual background process. */
    public Workspace workspace() {
        return new Workspace(
                directory,
                name,
                legacy,
                scripts,
                queryLog,
                domains,
                stakeholders,
                consumers,
                targets,
                products,
                RoutingPolicy.standard(),
                LedgerSettings.embedded(),
                ServiceSettings.standard());
    }
}
