package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.cli.service.WorkspaceServers;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.evidence.EvidenceStore;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductFolder;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a workspace names, each part opened when first asked for and all closed together. One thread at a time. */
public final class OpenWorkspace implements AutoCloseable {

    private final Workspace workspace;
    private final Console console;
    private final OnDemand<Ledger> ledger;
    private final OnDemand<WorkspaceServers> servers;
    private final OnDemand<Warehouse> legacy;
    private final Map<ProductName, Warehouse> targets = new HashMap<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    public OpenWorkspace(Workspace workspace, Console console) {
        this.workspace = workspace;
        this.console = console;
        this.ledger = new OnDemand<>(() -> {
            Ledger opened = LedgerOpener.open(workspace, console.environment(), console.clock());
            open.push(opened::close);
            return opened;
        });
        this.servers = new OnDemand<>(() -> {
            WorkspaceServers opened = WorkspaceServers.of(workspace, console.environment());
            open.push(opened::close);
            return opened;
        });
        this.legacy = new OnDemand<>(() ->
                kept(Engines.named(legacySettings().engine()).open(servers().legacy())));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Console console() {
        return console;
    }

    public Declared declared() {
        return new Declared(workspace);
    }

    public Ledger ledger() {
        return ledger.value();
    }

    public EvidenceStore evidence() {
        return new EvidenceStore(workspace.layout().evidenceFolder(), console.clock(), new SecureRandom());
    }

    /** The way to the process behind the embedded databases, and to what it keeps. */
    public WorkspaceServers servers() {
        return servers.value();
    }

    /** The legacy database under the login of the settings. */
    public Warehouse legacy() {
        return legacy.value();
    }

    /** The legacy database under a consumer's own login. */
    Warehouse legacy(Consumer consumer) {
        return kept(Engines.named(legacySettings().engine()).open(servers().legacy(consumer)));
    }

    LegacySettings legacySettings() {
        return workspace
                .legacy()
                .orElseThrow(() -> new StranglerException(Problem.of(
                        WiringProblem.NO_LEGACY,
                        "Cannot reach the legacy: strangler.yaml has no section 'legacy'",
                        "Add it (strangler init --url ... shows how), then run strangler check.")));
    }

    /** The database of a product in its target. */
    public Warehouse target(DataProduct product) {
        return targets.computeIfAbsent(product.name(), name -> openTarget(product));
    }

    Target targetOf(DataProduct product) {
        return declared().target(product.target());
    }

    /** A product as its folder says; fails when it was not planned. */
    public DataProduct product(ProductName name) {
        return productFolder().read(declared().product(name).name());
    }

    /** The declared products that were planned, in the order of the settings. */
    public List<DataProduct> plannedProducts() {
        List<DataProduct> planned = new ArrayList<>();
        for (ProductSettings settings : workspace.products()) {
            if (Files.isDirectory(productFolder().folder(settings.name()))) {
                planned.add(productFolder().read(settings.name()));
            }
        }
        return planned;
    }

    ProductFolder productFolder() {
        return new ProductFolder(workspace.layout().productsFolder());
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }

    private Warehouse openTarget(DataProduct product) {
        Target target = targetOf(product);
        Path file = PortNames.of(product).databaseFile(target.folder());
        createFolder(target);
        return kept(Engines.named(target.engine()).over(servers().target(target, file)));
    }

    private static void createFolder(Target target) {
        try {
            Files.createDirectories(target.folder());
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            WiringProblem.UNWRITABLE_TARGET,
                            "Cannot make the folder of target " + target.name() + ": " + target.folder(),
                            "Name a folder that you may write to under targets in strangler.yaml."),
                    failure);
        }
    }

    private Warehouse kept(Warehouse warehouse) {
        open.push(warehouse::close);
        return warehouse;
    }
}
