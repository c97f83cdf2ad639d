package dev.stranglerfig.reconciler.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.reconciler.parity.TestLedger;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import dev.stranglerfig.reconciler.parity.VerdictSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityCertificateTest {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    @TempDir
    private static Path folder;

    private static List<LedgerEntry> entries;

    private Path file;

    @BeforeAll
    static void compare() {
        try (Ledger ledger = TestLedger.in(folder, Clock.systemUTC())) {
            ledger.append(
                    VerdictEntries.draft(VerdictSamples.mismatched("subscription", 3, VerdictSamples.CHECKED_AT)));
            ledger.append(new EntryDraft(new EntryType("note.made"), "subscriptions", "{}"));
            ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 3, VerdictSamples.CHECKED_AT)));
            ledger.append(VerdictEntries.draft(VerdictSamples.matched("invoice", 3, VerdictSamples.CHECKED_AT)));
            ledger.append(VerdictEntries.draft(VerdictSamples.mismatched("invoice", 4, VerdictSamples.CHECKED_AT)));
            entries = ledger.entries();
        }
    }

    @BeforeEach
    void certify() {
        file = folder.resolve("certificate.json");
        ParityCertificate.of(VerdictSamples.PRODUCT, 3, entries).write(file);
    }

    @Test
    void aCertificateIsGenuineWithoutItsWorkspace() {
        CertificateAudit.Genuine genuine = (CertificateAudit.Genuine) ParityCertificateCheck.check(file);

        assertThat(genuine.certificate().isParity()).isTrue();
        assertThat(genuine.certificate().tables())
                .extracting(CertifiedTable::table, CertifiedTable::outcome, CertifiedTable::entry)
                .containsExactly(
                        tuple("invoice", "matched: 1000 rows, 2 columns", 4L),
                        tuple("subscription", "matched: 1000 rows, 2 columns", 3L));
        assertThat(ParityCertificate.isCertificate(file)).isTrue();
    }

    @Test
    void anyChangedDigitIsRefused() throws IOException {
        String genuine = Files.readString(file);
        List<Integer> digits =
                DIGIT.matcher(genuine).results().map(MatchResult::start).toList();
        List<String> accepted = new ArrayList<>();
        for (int position : digits) {
            int other = (genuine.charAt(position) - '0' + 1) % 10;
            Files.writeString(file, genuine.substring(0, position) + other + genuine.substring(position + 1));
            if (isAccepted()) {
                accepted.add("digit at " + position + ": " + genuine.substring(position - 20, position + 5));
            }
        }
        assertThat(digits).hasSizeGreaterThan(300);
        assertThat(accepted).isEmpty();
    }

    @Test
    void whatIsAddedIsRefused() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{\"rows\": 5,"));

        assertThat(problems())
                .containsExactly("Cannot trust the certificate: it holds something that is no part of a certificate");
    }

    @Test
    void aLeftOutVerdictIsRefused() throws IOException {
        String text = Files.readString(file);
        int second = text.indexOf("}, {", text.indexOf("\"entries\""));
        Files.writeString(file, text.substring(0, second) + "} ]\n}\n");

        assertThat(problems()).contains("Cannot trust the certificate: its summary does not follow from its entries");
    }

    @Test
    void aSummaryThatSaysMoreIsRefusedWithItsPlace() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\"rowsLegacy\" : 1000", "\"rowsLegacy\" : 2000"));

        assertThat(((CertificateAudit.Refused) ParityCertificateCheck.check(file)).problems())
                .extracting(Problem::render)
                .containsExactly(file + ": Cannot trust the certificate: its summary does not follow from its entries\n"
                        + "    Ask for a new one from the workspace, or find out who changed the file.");
    }

    @Test
    void anotherJsonFileIsNoCertificate() throws IOException {
        Files.writeString(file, "{\"format\":\"something else\"}");

        assertThat(ParityCertificate.isCertificate(file)).isFalse();
        assertThatThrownBy(() -> ParityCertificateCheck.check(file))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith(
                        "Cannot check " + file + ": it is no parity certificate that this release can read");
    }

    @Test
    void aVersionThatWasNeverComparedHasNoCertificate() {
        assertThatThrownBy(() -> ParityCertificate.of(VerdictSamples.PRODUCT, 9, List.of()))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot certify version 9 of subscriptions: no table of it was compared\n"
                        + "    Run strangler reconcile subscriptions first.");
    }

    private boolean isAccepted() {
        try {
            return ParityCertificateCheck.check(file) instanceof CertificateAudit.Genuine;
        } catch (StranglerException unreadable) {
            return false;
        }
    }

    private List<String> problems() {
        return ((CertificateAudit.Refused) ParityCertificateCheck.check(file))
                .problems().stream().map(Problem::message).toList();
    }
}
