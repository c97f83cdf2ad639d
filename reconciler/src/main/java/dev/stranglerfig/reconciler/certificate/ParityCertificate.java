package dev.stranglerfig.reconciler.certificate;

import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.reconciler.body.Body;
import dev.stranglerfig.reconciler.body.BodyWriter;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import dev.stranglerfig.reconciler.parity.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The newest verdicts about one published version: a summary for people, and below it the ledger entries it follows from, hashes included. It
 * holds no row value. {@link ParityCertificateCheck} verifies it without the workspace.
 *
 * @param tables by name
 * @param entries one per table, in the ledger's order
 */
public record ParityCertificate(
        ProductName product, long version, List<CertifiedTable> tables, List<LedgerEntry> entries) {

    static final String FORMAT = "stranglerfig-parity-certificate";
    private static final long FORMAT_VERSION = 1;
    private static final long MAXIMUM_BYTES = 64L * 1024 * 1024;

    public ParityCertificate {
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
    }

    /**
     * The certificate of a version, whatever its verdicts say.
     *
     * @param ledger every entry
     * @throws StranglerException if no table of the version was ever compared
     */
    public static ParityCertificate of(ProductName product, long version, List<LedgerEntry> ledger) {
        List<RecordedVerdict> verdicts = Verdicts.fold(ledger).all().stream()
                .filter(recorded -> isAbout(recorded.verdict(), product, version))
                .toList();
        if (verdicts.isEmpty()) {
            throw new StranglerException(Problem.of(
                    CertificateProblem.NOTHING_TO_CERTIFY,
                    "Cannot certify version " + version + " of " + product + ": no table of it was compared",
                    "Run strangler reconcile " + product + " first."));
        }
        Set<Long> sequences = verdicts.stream().map(RecordedVerdict::sequence).collect(Collectors.toSet());
        List<LedgerEntry> entries = ledger.stream()
                .filter(entry -> sequences.contains(entry.sequence()))
                .toList();
        return new ParityCertificate(product, version, summary(verdicts), entries);
    }

    /** Whether every table in it is equal on both sides. */
    public boolean isParity() {
        return entries.stream()
                .allMatch(entry -> VerdictEntries.read(entry).verdict() instanceof ParityVerdict.Matched);
    }

    /** Writes the certificate as JSON; a file of that name is replaced. */
    public void write(Path file) {
        try {
            Files.writeString(file, json());
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            CertificateProblem.NOT_WRITTEN,
                            "Cannot write " + file + ": " + failure.getMessage(),
                            "Name a file in a folder that exists and is writable."),
                    failure);
        }
    }

    /** Whether the file says of itself that it is a certificate; false also when it cannot be read. */
    public static boolean isCertificate(Path file) {
        try {
            return body(file).optionalText("format").filter(FORMAT::equals).isPresent();
        } catch (StranglerException unreadable) {
            return false;
        }
    }

    /** Reads a certificate as it stands, true or not. */
    static ParityCertificate read(Path file) {
        Body body = body(file);
        if (body.optionalText("format").filter(FORMAT::equals).isEmpty()
                || body.number("formatVersion") != FORMAT_VERSION) {
            throw new StranglerException(Problem.of(
                    CertificateProblem.NOT_A_CERTIFICATE,
                    "Cannot check " + file + ": it is no parity certificate that this release can read",
                    "Name a file that strangler reconcile --certificate wrote."));
        }
        return new ParityCertificate(
                body.parsed("product", ProductName::new),
                body.number("version"),
                body.objects("tables").stream().map(CertifiedTable::read).toList(),
                body.objects("entries").stream().map(ParityCertificate::entry).toList());
    }

    /** Whether the file holds this certificate and nothing beside it. */
    boolean isAllOf(Path file) {
        return Body.of("the certificate", json()).hasSameContent(body(file));
    }

    /** The summary that follows from verdicts. */
    static List<CertifiedTable> summary(List<RecordedVerdict> verdicts) {
        return verdicts.stream()
                .map(CertifiedTable::of)
                .sorted(Comparator.comparing(CertifiedTable::table))
                .toList();
    }

    static boolean isAbout(ParityVerdict verdict, ProductName product, long version) {
        return verdict.parity().product().equals(product) && verdict.parity().version() == version;
    }

    private String json() {
        return new BodyWriter()
                .text("format", FORMAT)
                .number("formatVersion", FORMAT_VERSION)
                .text("product", product.value())
                .number("version", version)
                .objects("tables", tables.stream().map(CertifiedTable::written).toList())
                .objects(
                        "entries",
                        entries.stream().map(ParityCertificate::written).toList())
                .prettyJson();
    }

    private static Body body(Path file) {
        return Body.of(file.toString(), BoundedFile.readText(file, MAXIMUM_BYTES));
    }

    private static BodyWriter written(LedgerEntry entry) {
        return new BodyWriter()
                .number("sequence", entry.sequence())
                .instant("recordedAt", entry.recordedAt())
                .text("type", entry.type().value())
                .text("subject", entry.subject())
                .text("body", entry.body())
                .text("previousHash", entry.previousHash())
                .text("hash", entry.hash());
    }

    private static LedgerEntry entry(Body body) {
        try {
            return new LedgerEntry(
                    body.number("sequence"),
                    body.instant("recordedAt"),
                    body.parsed("type", EntryType::new),
                    body.text("subject"),
                    body.text("body"),
                    OptionalLong.empty(),
                    body.text("previousHash"),
                    body.text("hash"));
        } catch (IllegalArgumentException unfit) {
            throw new StranglerException(
                    Problem.of(
                            CertificateProblem.NOT_A_CERTIFICATE,
                            "Cannot check the certificate: " + unfit.getMessage(),
                            "Write the certificate again, or find out who changed the file."),
                    unfit);
        }
    }
}
