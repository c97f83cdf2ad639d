package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.config.evidence.EvidenceStore;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.reconciler.body.Body;
import dev.stranglerfig.reconciler.body.BodyWriter;
import java.util.List;
import java.util.Locale;

/**
 * The first differences of a finding with their values, as the evidence store keeps them.
 *
 * @param differences in the order of the key
 * @param failures what the engines said when a side could not be read
 */
record FindingEvidence(List<Difference> differences, List<String> failures) {

    static final String KIND = "parity";

    public FindingEvidence {
        differences = List.copyOf(differences);
        failures = List.copyOf(failures);
    }

    /** Reads the document that a verdict refers to. */
    public static FindingEvidence read(EvidenceStore store, EvidenceRef ref) {
        Body body = Body.of("evidence " + ref, store.read(ref));
        return new FindingEvidence(
                body.objects("differences").stream()
                        .map(FindingEvidence::difference)
                        .toList(),
                body.texts("failures"));
    }

    static String json(ParityFinding finding) {
        TableParity parity = finding.verdict().parity();
        return new BodyWriter()
                .text("subject", parity.subject().toString())
                .text("legacy", parity.legacy().toString())
                .instant("checkedAt", parity.checkedAt())
                .objects(
                        "differences",
                        finding.samples().stream().map(FindingEvidence::written).toList())
                .texts(
                        "failures",
                        finding.failures().stream().map(Problem::render).toList())
                .json();
    }

    private static BodyWriter written(Difference difference) {
        return new BodyWriter()
                .text("kind", difference.kind().name().toLowerCase(Locale.ROOT))
                .text("key", difference.key())
                .text("column", difference.column())
                .text("legacy", difference.legacyValue())
                .text("target", difference.targetValue());
    }

    private static Difference difference(Body body) {
        return new Difference(
                body.parsed("kind", word -> DifferenceKind.valueOf(word.toUpperCase(Locale.ROOT))),
                body.text("key"),
                body.optionalText("column"),
                body.optionalText("legacy"),
                body.optionalText("target"));
    }
}
