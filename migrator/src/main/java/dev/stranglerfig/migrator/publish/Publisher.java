package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.engine.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes a state of the source as the next version, on both ports in one step: fence, stage, verify, manifest, commit, pointer. Wherever it is
 * stopped, the next run decides the version as published or as dead; readers see whole versions only.
 */
final class Publisher {

    private static final String NO_ROOT = "";

    private final Ports ports;
    private final Reading target;
    private final PublishGate gate;
    private final PublishListener listener;
    private final PublishChance chance;

    Publisher(Ports ports, Reading target, PublishGate gate, PublishListener listener, PublishChance chance) {
        this.ports = ports;
        this.target = target;
        this.gate = gate;
        this.listener = listener;
        this.chance = chance;
    }

    /**
     * Decides what earlier runs left open.
     *
     * @param announced the newest version that was announced
     * @return the published versions after it, oldest first
     */
    List<PublishedVersion> recover(long announced) {
        new Recovery(ports).decide();
        long committed = ports.head().read().committed();
        List<PublishedVersion> unannounced = new ArrayList<>();
        for (long version = announced + 1; version <= committed; version++) {
            ports.files()
                    .manifest(version)
                    .filter(Manifest::isCommitted)
                    .map(this::published)
                    .ifPresent(unannounced::add);
        }
        return unannounced;
    }

    /**
     * Publishes the next version.
     *
     * @throws StranglerException if anything stands against it; nothing of the version stays then
     */
    PublishedVersion publish(StateSource source, String contract) {
        String attempt = chance.hexadecimal();
        long version = ports.head().take(attempt);
        try {
            listener.reached(PublishStep.FENCED, version);
            return published(new Attempt(version, attempt, source, contract).run());
        } catch (StranglerException failure) {
            return afterFailure(version, failure);
        }
    }

    /** A failure after the decision does not undo it: recovery completes the version then. */
    private PublishedVersion afterFailure(long version, StranglerException failure) {
        try {
            new Recovery(ports).decide();
            Optional<Manifest> completed = ports.files().manifest(version).filter(Manifest::isCommitted);
            if (completed.isPresent()) {
                return published(completed.get());
            }
        } catch (StranglerException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
        throw failure;
    }

    private PublishedVersion published(Manifest manifest) {
        return new PublishedVersion(
                ports.product().name(),
                manifest.version(),
                manifest.publishedAt(),
                manifest.businessTime(),
                manifest.contractVersion(),
                manifest.tables(),
                manifest.root());
    }

    /** What one run did to a table. */
    private record Changed(ProductTable table, StagedFile file, RowSums leaves) {}

    /** One run of the protocol. */
    private final class Attempt {

        private final long version;
        private final String attempt;
        private final StateSource source;
        private final String contract;
        private final String comparisonKey = chance.hexadecimal();

        Attempt(long version, String attempt, StateSource source, String contract) {
            this.version = version;
            this.attempt = attempt;
            this.source = source;
            this.contract = contract;
        }

        Manifest run() {
            Optional<CommitRow> previous = ports.head().newest();
            Map<String, PublishedTable> earlier = earlier(previous);
            ports.staging().create(ports.product(), version);
            SourceState state = source.fill(ports.product(), version);
            listener.reached(PublishStep.LOADED, version);
            checkRows(state);
            List<ProductTable> changed = log(earlier);
            listener.reached(PublishStep.LOGGED, version);
            Map<ProductTable, StagedFile> files = new LinkedHashMap<>();
            changed.forEach(table -> files.put(table, ports.files().stage(table, version, attempt)));
            listener.reached(PublishStep.FILED, version);
            List<Changed> verified = verify(files, state);
            listener.reached(PublishStep.VERIFIED, version);
            List<PublishedTable> tables = place(verified, earlier);
            listener.reached(PublishStep.PLACED, version);
            Manifest manifest = manifest(previous, state, tables);
            decide(manifest);
            ports.head().commit(manifest);
            listener.reached(PublishStep.COMMITTED, version);
            ports.files().point(version);
            listener.reached(PublishStep.POINTED, version);
            ports.staging().drop(version);
            ports.files().clearStaging();
            return manifest;
        }

        private Map<String, PublishedTable> earlier(Optional<CommitRow> previous) {
            Map<String, PublishedTable> tables = new LinkedHashMap<>();
            previous.flatMap(row -> ports.files().manifest(row.version()))
                    .ifPresent(manifest -> manifest.tables().forEach(table -> tables.put(table.name(), table)));
            return tables;
        }

        private void checkRows(SourceState state) {
            Problems problems = new Problems();
            for (ProductTable table : ports.product().tables()) {
                long staged = ports.staging().checkedRows(table, version, problems);
                long read = state.rows().getOrDefault(table.legacy(), 0L);
                if (staged != read) {
                    problems.add(Problem.of(
                            PublishProblem.ROW_COUNT,
                            "Cannot publish table " + table.legacy() + ": " + read + " rows were read and " + staged
                                    + " arrived",
                            "Report this as a bug; nothing was published."));
                }
            }
            problems.throwIfAny();
        }

        /** The tables that the version changes; a table is in its first version even when it has no rows. */
        private List<ProductTable> log(Map<String, PublishedTable> earlier) {
            return ports.product().tables().stream()
                    .filter(table -> isChanged(table, earlier))
                    .toList();
        }

        private boolean isChanged(ProductTable table, Map<String, PublishedTable> earlier) {
            if (earlier.isEmpty()) {
                ports.log().stageFirst(table, version);
                return true;
            }
            return ports.log().stageChanges(table, version) > 0 || !earlier.containsKey(table.name());
        }

        private List<Changed> verify(Map<ProductTable, StagedFile> files, SourceState state) {
            Problems problems = new Problems();
            List<Changed> changed = files.entrySet().stream()
                    .map(entry -> compared(entry.getKey(), entry.getValue(), problems))
                    .toList();
            problems.throwIfAny();
            problems.addAll(gate.objections(new StagedVersion(ports.product(), version, state.reading(), target)));
            problems.throwIfAny();
            source.recheck(ports.product());
            return changed;
        }

        private Changed compared(ProductTable table, StagedFile file, Problems problems) {
            String query = ports.files().query(table, version, file);
            RowSums inFile = ports.digests().ofFile(table, query, comparisonKey);
            PortContent inTable = ports.digests().ofTable(table, version, comparisonKey);
            if (!inFile.equals(inTable.values())) {
                problems.add(Problem.of(
                        PublishProblem.PORTS_DIFFER,
                        "Cannot publish table " + table.name() + ": its file has " + inFile.rows() + " rows, its view "
                                + inTable.values().rows() + ", and they are not the same",
                        "Report this as a bug; nothing was published."));
            }
            return new Changed(table, file, inTable.leaves());
        }

        private List<PublishedTable> place(List<Changed> verified, Map<String, PublishedTable> earlier) {
            Map<String, PublishedTable> tables = new LinkedHashMap<>();
            for (Changed changed : verified) {
                String name = changed.table().name();
                String digest = changed.leaves().hexadecimal();
                PublishedFile file = ports.files().place(changed.table(), version, changed.file(), digest);
                tables.put(name, new PublishedTable(name, changed.leaves().rows(), List.of(file), digest, version));
            }
            return ports.product().tables().stream()
                    .map(table -> tables.computeIfAbsent(table.name(), name -> unchanged(earlier, name)))
                    .toList();
        }

        private PublishedTable unchanged(Map<String, PublishedTable> earlier, String name) {
            PublishedTable table = earlier.get(name);
            if (table == null) {
                throw new AssertionError("a table without an earlier version counts as changed: " + name);
            }
            table.files().forEach(ports.files()::requirePresent);
            return table;
        }

        private Manifest manifest(Optional<CommitRow> previous, SourceState state, List<PublishedTable> tables) {
            String previousRoot = previous.map(CommitRow::root).orElse(NO_ROOT);
            VersionRoot root = new VersionRoot(previousRoot, version);
            tables.forEach(root::add);
            return new Manifest(
                    Manifest.Decided.COMMITTED,
                    version,
                    chance.publishedAfter(previous.map(CommitRow::publishedAt)),
                    state.businessTime(),
                    ports.product().contractVersion(),
                    previousRoot,
                    root.hexadecimal(),
                    state.snapshotId(),
                    tables);
        }

        private void decide(Manifest manifest) {
            ports.files().putContract(manifest.contractVersion(), contract);
            if (!ports.files().decide(manifest)) {
                throw new StranglerException(Problem.of(
                        PublishProblem.OVERTAKEN,
                        "Cannot publish version " + version + " of product "
                                + ports.product().name() + ": another run has declared it dead",
                        "Run the command again; it takes the next version."));
            }
            listener.reached(PublishStep.DECIDED, version);
        }
    }
}
