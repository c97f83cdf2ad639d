package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Compares entries with their hashes and with each other as they pass by in order, keeping only the entry before. What is known of each one: the
 * hash its fields give, the hash it carries, and the hash its successor (or the head) knows it by; which of the three differ tells what was changed.
 */
final class ChainAudit {

    static final int MOST_PROBLEMS = 100;

    private static final String NEXT_STEP =
            "Compare the ledger with an earlier export or a backup, and find out who can write to its database.";

    private final List<Problem> problems = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private long furtherProblems;
    private long entries;
    private long previousSequence;
    private String previousHash = LedgerEntry.GENESIS;
    private Optional<Suspect> suspect = Optional.empty();

    /** An entry whose fields do not give its hash, until the next one shows which of the two was changed. */
    private record Suspect(StoredEntry entry, String trueHash, Optional<Location> place) {}

    /** Takes the next entry in the order of the sequences. */
    void accept(StoredEntry entry, Optional<Location> place) {
        settleSuspect(entry.previousHash());
        comparePosition(entry, place);
        compareContents(entry, place);
        entries++;
        previousSequence = entry.sequence();
        previousHash = entry.hash();
    }

    /** Adds what the source of the entries found wrong itself. */
    void add(Problem problem) {
        if (problems.size() < MOST_PROBLEMS - 1) {
            problems.add(problem);
            return;
        }
        furtherProblems++;
    }

    /** Finishes after the last entry; the head is what else is known of the end of the chain. */
    LedgerAudit end(Optional<LedgerHead> head) {
        settleSuspect(head.map(LedgerHead::hash).orElse(""));
        head.ifPresentOrElse(
                this::compareHead,
                () -> report(
                        LedgerProblem.MISSING_ENTRY,
                        Optional.empty(),
                        "Cannot trust the ledger: the row that marks its head is gone"));
        if (furtherProblems > 0) {
            problems.add(Problem.of(
                    LedgerProblem.BROKEN_CHAIN,
                    "Cannot trust the ledger: " + furtherProblems + " more problems",
                    NEXT_STEP));
        }
        if (problems.isEmpty()) {
            return new LedgerAudit.Intact(entries, previousHash);
        }
        return new LedgerAudit.Broken(problems);
    }

    private void comparePosition(StoredEntry entry, Optional<Location> place) {
        long expected = previousSequence + 1;
        if (entry.sequence() > expected) {
            report(LedgerProblem.MISSING_ENTRY, place, gone(expected, entry.sequence() - 1));
            LongStream.range(expected, entry.sequence())
                    .limit(MOST_PROBLEMS - missing.size())
                    .forEach(missing::add);
            return;
        }
        if (entry.sequence() < expected) {
            report(
                    LedgerProblem.EXTRA_ENTRY,
                    place,
                    "Cannot trust ledger entry " + entry.sequence() + ": it stands where entry " + expected
                            + " belongs");
            return;
        }
        if (!entry.previousHash().equals(previousHash)) {
            report(
                    LedgerProblem.BROKEN_CHAIN,
                    place,
                    "Cannot trust ledger entry " + entry.sequence() + ": its previous hash is "
                            + shortened(entry.previousHash()) + ", but " + predecessor(expected) + " has "
                            + shortened(previousHash));
        }
    }

    private void compareContents(StoredEntry entry, Optional<Location> place) {
        String trueHash = EntryHash.of(entry);
        if (trueHash.equals(entry.hash())) {
            return;
        }
        if (entry.withPreviousHash(previousHash).isSealed()) {
            changed(entry.sequence(), place, "its previous hash was changed");
            return;
        }
        OptionalLong writtenAs = formerSequence(entry);
        if (writtenAs.isPresent()) {
            changed(
                    entry.sequence(),
                    place,
                    "its sequence was changed, it was written as entry " + writtenAs.getAsLong());
            return;
        }
        suspect = Optional.of(new Suspect(entry, trueHash, place));
    }

    /** Where the entry was written, if it was moved into a neighbour's place or away from where one is missing. */
    private OptionalLong formerSequence(StoredEntry entry) {
        LongStream neighbours = LongStream.of(entry.sequence() - 1, entry.sequence() + 1);
        return LongStream.concat(neighbours, missing.stream().mapToLong(Long::longValue))
                .filter(sequence -> entry.withSequence(sequence).isSealed())
                .findFirst();
    }

    private void settleSuspect(String knownHash) {
        suspect.ifPresent(found -> changed(found.entry().sequence(), found.place(), difference(found, knownHash)));
        suspect = Optional.empty();
    }

    private static String difference(Suspect found, String knownHash) {
        if (knownHash.equals(found.trueHash())) {
            return "its hash was changed";
        }
        if (knownHash.equals(found.entry().hash())) {
            return "its time, type, subject, body or decided intent was changed";
        }
        return "its contents do not give its hash, and what follows it knows it by another hash";
    }

    private void compareHead(LedgerHead head) {
        if (head.sequence() > previousSequence) {
            report(LedgerProblem.MISSING_ENTRY, Optional.empty(), gone(previousSequence + 1, head.sequence()));
            return;
        }
        if (head.sequence() < previousSequence) {
            report(
                    LedgerProblem.EXTRA_ENTRY,
                    Optional.empty(),
                    "Cannot trust ledger entry " + previousSequence + ": the head of the ledger is entry "
                            + head.sequence());
            return;
        }
        if (!head.hash().equals(previousHash)) {
            report(
                    LedgerProblem.BROKEN_CHAIN,
                    Optional.empty(),
                    "Cannot trust ledger entry " + previousSequence + ": its hash is " + shortened(previousHash)
                            + ", but the head of the ledger has " + shortened(head.hash()));
        }
    }

    private void changed(long sequence, Optional<Location> place, String difference) {
        report(LedgerProblem.CHANGED_ENTRY, place, "Cannot trust ledger entry " + sequence + ": " + difference);
    }

    private void report(LedgerProblem code, Optional<Location> place, String message) {
        Problem problem = Problem.of(code, message, NEXT_STEP);
        add(place.map(problem::at).orElse(problem));
    }

    private static String predecessor(long sequence) {
        if (sequence == 1) {
            return "the start of the chain";
        }
        return "entry " + (sequence - 1);
    }

    private static String gone(long first, long last) {
        if (first == last) {
            return "Cannot find ledger entry " + first + ": it was removed";
        }
        return "Cannot find ledger entries " + first + " to " + last + ": they were removed";
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
