package dev.stranglerfig.reconciler.certificate;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import dev.stranglerfig.reconciler.parity.Verdicts;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a parity certificate with nothing but the file: each entry's hash is computed again, neighbours must be chained, and the summary must
 * follow from the entries to the last number.
 */
public final class ParityCertificateCheck {

    private ParityCertificateCheck() {}

    /**
     * Checks.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException when the file cannot be read or is no certificate
     */
    public static CertificateAudit check(Path file) {
        ParityCertificate certificate = ParityCertificate.read(file);
        Problems problems = new Problems();
        hashes(certificate, problems);
        chain(certificate, problems);
        if (problems.isEmpty()) {
            contents(certificate, problems);
        }
        if (!certificate.isAllOf(file)) {
            problems.add(
                    refused(CertificateProblem.WRONG_SUMMARY, "it holds something that is no part of a certificate"));
        }
        if (problems.isEmpty()) {
            return new CertificateAudit.Genuine(certificate);
        }
        Location place = Location.ofFile(file.toString());
        return new CertificateAudit.Refused(
                problems.sorted().stream().map(problem -> problem.at(place)).toList());
    }

    private static void hashes(ParityCertificate certificate, Problems problems) {
        for (LedgerEntry entry : certificate.entries()) {
            if (!entry.isIntact()) {
                problems.add(refused(
                        CertificateProblem.CHANGED_ENTRY,
                        "entry " + entry.sequence() + " does not have the hash of what it says"));
            }
        }
    }

    private static void chain(ParityCertificate certificate, Problems problems) {
        List<LedgerEntry> entries = certificate.entries();
        for (int i = 1; i < entries.size(); i++) {
            LedgerEntry before = entries.get(i - 1);
            LedgerEntry entry = entries.get(i);
            if (entry.sequence() <= before.sequence()) {
                problems.add(
                        refused(CertificateProblem.BROKEN_CHAIN, "entry " + entry.sequence() + " is not in its place"));
            }
            if (entry.sequence() == before.sequence() + 1
                    && !entry.previousHash().equals(before.hash())) {
                problems.add(refused(
                        CertificateProblem.BROKEN_CHAIN,
                        "entry " + entry.sequence() + " does not follow on entry " + before.sequence()));
            }
        }
    }

    private static void contents(ParityCertificate certificate, Problems problems) {
        for (LedgerEntry entry : certificate.entries()) {
            if (!isVerdictOf(certificate, entry)) {
                problems.add(refused(
                        CertificateProblem.FOREIGN_ENTRY,
                        "entry " + entry.sequence() + " is no verdict about version " + certificate.version() + " of "
                                + certificate.product()));
            }
        }
        List<RecordedVerdict> verdicts =
                List.copyOf(Verdicts.fold(certificate.entries()).all());
        boolean isSummary = ParityCertificate.summary(verdicts).equals(certificate.tables());
        if (!isSummary
                || verdicts.isEmpty()
                || verdicts.size() != certificate.entries().size()) {
            problems.add(refused(CertificateProblem.WRONG_SUMMARY, "its summary does not follow from its entries"));
        }
    }

    private static boolean isVerdictOf(ParityCertificate certificate, LedgerEntry entry) {
        return entry.type().equals(VerdictEntries.TYPE)
                && ParityCertificate.isAbout(
                        VerdictEntries.read(entry).verdict(), certificate.product(), certificate.version());
    }

    private static Problem refused(CertificateProblem code, String reason) {
        return Problem.of(
                code,
                "Cannot trust the certificate: " + reason,
                "Ask for a new one from the workspace, or find out who changed the file.");
    }
}
