package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.reconciler.body.Body;
import dev.stranglerfig.reconciler.body.BodyWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Verdicts as ledger entries of the type {@code parity.verdict}; the subject is the product. No value of a row is in them. */
public final class VerdictEntries {

    public static final EntryType TYPE = new EntryType("parity.verdict");

    private static final Map<String, BiFunction<TableParity, Body, ParityVerdict>> READERS = Map.of(
            "matched", (parity, body) -> new ParityVerdict.Matched(parity),
            "mismatched", VerdictEntries::mismatched,
            "inconclusive", VerdictEntries::inconclusive);

    private VerdictEntries() {}

    /** The verdict as an entry to append. */
    public static EntryDraft draft(ParityVerdict verdict) {
        BodyWriter body = parity(verdict.parity());
        verdict.fold(new OutcomeWriter(body));
        return new EntryDraft(TYPE, verdict.parity().product().value(), body.json());
    }

    /** The verdict an entry of {@link #TYPE} holds. */
    public static RecordedVerdict read(LedgerEntry entry) {
        Body body = Body.of("ledger entry " + entry.sequence(), entry.body());
        BiFunction<TableParity, Body, ParityVerdict> reader = body.parsed("outcome", VerdictEntries::reader);
        return new RecordedVerdict(entry.sequence(), reader.apply(parity(body), body));
    }

    private static BiFunction<TableParity, Body, ParityVerdict> reader(String outcome) {
        return Optional.ofNullable(READERS.get(outcome))
                .orElseThrow(() -> new IllegalArgumentException("Invalid outcome: " + outcome));
    }

    private static BodyWriter parity(TableParity parity) {
        return new BodyWriter()
                .text("product", parity.product().value())
                .number("version", parity.version())
                .text("table", parity.table())
                .text("legacy", parity.legacy().toString())
                .number("rowsLegacy", parity.rowsLegacy())
                .number("rowsTarget", parity.rowsTarget())
                .texts("columns", parity.columnsCompared())
                .instant("checkedAt", parity.checkedAt())
                .text("legacySnapshot", parity.legacySnapshot())
                .text("contractVersion", parity.contractVersion());
    }

    private static TableParity parity(Body body) {
        return new TableParity(
                body.parsed("product", ProductName::new),
                body.number("version"),
                body.text("table"),
                body.parsed("legacy", TableRef::parse),
                body.number("rowsLegacy"),
                body.number("rowsTarget"),
                body.texts("columns"),
                body.instant("checkedAt"),
                body.text("legacySnapshot"),
                body.text("contractVersion"));
    }

    private static ParityVerdict mismatched(TableParity parity, Body body) {
        Body counts = body.object("differences");
        return new ParityVerdict.Mismatched(
                parity,
                new DifferenceCounts(
                        counts.number("changed"),
                        counts.number("missing"),
                        counts.number("extra"),
                        counts.number("duplicateKeys"),
                        counts.counts("byColumn")),
                evidence(body));
    }

    private static ParityVerdict inconclusive(TableParity parity, Body body) {
        List<Doubt> doubts = body.objects("doubts").stream()
                .map(doubt -> new Doubt(doubt.parsed("kind", VerdictEntries::doubtKind), doubt.text("words")))
                .toList();
        return new ParityVerdict.Inconclusive(parity, doubts, evidence(body));
    }

    private static Optional<EvidenceRef> evidence(Body body) {
        if (body.optionalText("evidence").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(body.parsed("evidence", EvidenceRef::new));
    }

    private static DoubtKind doubtKind(String word) {
        return DoubtKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Adds what one outcome has beyond the others. */
    private record OutcomeWriter(BodyWriter body) implements ParityVerdict.Cases<BodyWriter> {

        @Override
        public BodyWriter matched(ParityVerdict.Matched verdict) {
            return body.text("outcome", "matched");
        }

        @Override
        public BodyWriter mismatched(ParityVerdict.Mismatched verdict) {
            DifferenceCounts counts = verdict.counts();
            return body.text("outcome", "mismatched")
                    .object(
                            "differences",
                            new BodyWriter()
                                    .number("changed", counts.changed())
                                    .number("missing", counts.missing())
                                    .number("extra", counts.extra())
                                    .number("duplicateKeys", counts.duplicateKeys())
                                    .counts("byColumn", counts.byColumn()))
                    .text("evidence", verdict.evidence().map(EvidenceRef::value));
        }

        @Override
        public BodyWriter inconclusive(ParityVerdict.Inconclusive verdict) {
            return body.text("outcome", "inconclusive")
                    .objects(
                            "doubts",
                            verdict.doubts().stream().map(OutcomeWriter::doubt).toList())
                    .text("evidence", verdict.evidence().map(EvidenceRef::value));
        }

        private static BodyWriter doubt(Doubt doubt) {
            return new BodyWriter()
                    .text("kind", doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .text("words", doubt.words());
        }
    }
}
