package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.ledger.LedgerAudit;
import dev.stranglerfig.config.ledger.LedgerExportCheck;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.publish.ManifestAudit;
import dev.stranglerfig.migrator.publish.ManifestCheck;
import dev.stranglerfig.reconciler.certificate.CertificateAudit;
import dev.stranglerfig.reconciler.certificate.ParityCertificate;
import dev.stranglerfig.reconciler.certificate.ParityCertificateCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells a certificate's kind from its content and checks it with nothing but files. */
public final class Certificates {

    private Certificates() {}

    /**
     * What a check found.
     *
     * @param kind what the file is
     * @param words what it proves; empty when it does not hold
     * @param problems everything that was changed; empty when it holds
     */
    public record Answer(boolean holds, String kind, String words, List<String> problems) {

        public Answer {
            problems = List.copyOf(problems);
        }
    }

    /** Checks the file; fails when it is no certificate of a known kind. */
    public static Answer check(Path file) {
        requireFile(file);
        if (LedgerExportCheck.isExport(file)) {
            return ledger(LedgerExportCheck.check(file));
        }
        if (ParityCertificate.isCertificate(file)) {
            return parity(ParityCertificateCheck.check(file));
        }
        if (ManifestCheck.isManifest(file)) {
            return manifest(ManifestCheck.check(file));
        }
        throw new StranglerException(Problem.of(
                        WiringProblem.UNKNOWN_CERTIFICATE,
                        "Cannot check the file: it is no exported ledger, no parity certificate and no manifest of a version",
                        "Give a file written by strangler ledger export or strangler reconcile --certificate, or a manifest in _log/.")
                .at(Location.ofFile(file.toString())));
    }

    private static void requireFile(Path file) {
        if (Files.isRegularFile(file)) {
            return;
        }
        throw new StranglerException(Problem.of(
                        WiringProblem.MISSING_CERTIFICATE,
                        "Cannot check the certificate: there is no such file",
                        "Correct the path; it starts from the current folder.")
                .at(Location.ofFile(file.toString())));
    }

    private static Answer ledger(LedgerAudit audit) {
        String kind = "exported ledger";
        return audit.fold(
                intact -> holds(
                        kind, String.format(Locale.ROOT, "%,d entries, head %s", intact.entries(), intact.headHash())),
                broken -> refused(kind, broken.problems()));
    }

    private static Answer parity(CertificateAudit audit) {
        String kind = "parity certificate";
        return audit.fold(
                genuine -> holds(kind, words(genuine.certificate())), refused -> refused(kind, refused.problems()));
    }

    private static String words(ParityCertificate certificate) {
        String subject = certificate.product() + " version " + certificate.version() + ", "
                + certificate.tables().size() + " tables: ";
        if (certificate.isParity()) {
            return subject + "every one is equal on both sides";
        }
        return subject + "not every one is equal on both sides";
    }

    private static Answer manifest(ManifestAudit audit) {
        String kind = "manifest of a version";
        return audit.fold(whole -> holds(kind, whole.words()), damaged -> refused(kind, damaged.problems()));
    }

    private static Answer holds(String kind, String words) {
        return new Answer(true, kind, words, List.of());
    }

    private static Answer refused(String kind, List<Problem> problems) {
        return new Answer(
                false, kind, "", problems.stream().map(Problem::render).toList());
    }
}
