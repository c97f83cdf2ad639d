package dev.stranglerfig.migrator.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Intent;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.ledger.UndecidedIntent;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entries that the carves of one product write. */
final class CarveLedger {

    static final EntryType INTENT = new EntryType("carve.intent");
    static final EntryType FAILED = new EntryType("carve.failed");
    static final String REASON = "reason";

    private final Ledger ledger;
    private final ProductName product;
    /** Intents of processes that ended without an outcome. */
    private final Deque<Intent> orphans = new ArrayDeque<>();

    CarveLedger(Ledger ledger, ProductName product) {
        this.ledger = ledger;
        this.product = product;
    }

    /**
     * Announces a carve.
     *
     * @throws StranglerException if a process that still runs has announced one
     */
    Intent begin() {
        Set<Long> dead = new HashSet<>();
        for (UndecidedIntent undecided : ledger.undecided()) {
            if (!isCarve(undecided.entry())) {
                continue;
            }
            if (undecided.ownerAlive()) {
                throw running(undecided);
            }
            dead.add(undecided.entry().sequence());
            orphans.add(undecided.intent());
        }
        return ledger.begin((List<LedgerEntry> history) -> {
            requireNoOther(history, dead);
            return draft(INTENT, "step", "carve");
        });
    }

    /** The newest version that the ledger knows, 0 for none. */
    long newestVersion() {
        return PublishedVersions.fold(ledger)
                .newest(product)
                .map(PublishedVersion::version)
                .orElse(0L);
    }

    /** Records what recovery has found, as the outcome of the carves that died; a carve that left nothing has failed. */
    void announce(List<PublishedVersion> recovered) {
        for (PublishedVersion version : recovered) {
            if (orphans.isEmpty()) {
                ledger.append(published(version));
            } else {
                ledger.finish(orphans.remove(), published(version));
            }
        }
        while (!orphans.isEmpty()) {
            ledger.finish(orphans.remove(), draft(FAILED, REASON, "PROCESS_ENDED"));
        }
    }

    /** Records a failure by the codes of its problems: a message may quote a row, and no row may enter the ledger. */
    void failed(Intent intent, StranglerException failure) {
        List<String> codes = failure.problems().stream()
                .map(problem -> problem.code().id())
                .distinct()
                .toList();
        try {
            ledger.finish(intent, draft(FAILED, REASON, String.join(" ", codes)));
        } catch (StranglerException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    static EntryDraft published(PublishedVersion version) {
        return new EntryDraft(PublishedVersions.PUBLISHED, version.product().value(), ManifestCodec.body(version));
    }

    private boolean isCarve(LedgerEntry entry) {
        return entry.type().equals(INTENT) && entry.subject().equals(product.value());
    }

    /** Two processes may have seen an idle product at once; the ledger lets one of them begin, the other comes here. */
    private void requireNoOther(List<LedgerEntry> history, Set<Long> dead) {
        Set<Long> open = new HashSet<>();
        for (LedgerEntry entry : history) {
            if (isCarve(entry)) {
                open.add(entry.sequence());
            }
            entry.intent().ifPresent(open::remove);
        }
        open.removeAll(dead);
        if (open.isEmpty()) {
            return;
        }
        List<UndecidedIntent> others = new ArrayList<>(ledger.undecided());
        others.removeIf(undecided -> !open.contains(undecided.entry().sequence()));
        throw others.stream().findFirst().map(this::running).orElseGet(this::justEnded);
    }

    private StranglerException running(UndecidedIntent other) {
        return new StranglerException(Problem.of(
                PublishProblem.ALREADY_RUNNING,
                "Cannot carve product " + product + ": process " + other.owner().processId() + " on "
                        + other.owner().host() + " carves it since "
                        + other.entry().recordedAt(),
                "Wait until that process has ended, or stop it; the next run decides what it left."));
    }

    private StranglerException justEnded() {
        return new StranglerException(Problem.of(
                PublishProblem.ALREADY_RUNNING,
                "Cannot carve product " + product + ": another process has just carved it",
                "Run the command again."));
    }

    private EntryDraft draft(EntryType type, String key, String value) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("product", product.value());
        body.put(key, value);
        return new EntryDraft(type, product.value(), body.toString());
    }
}
