package dev.stranglerfig.reconciler.certificate;

import dev.stranglerfig.reconciler.body.Body;
import dev.stranglerfig.reconciler.body.BodyWriter;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableParity;
import java.time.Instant;

/**
 * One line of a certificate's summary; everything in it follows from the entry it names.
 *
 * @param entry the sequence of the ledger entry
 * @param outcome the verdict in words
 */
public record CertifiedTable(
        String table,
        String legacy,
        String outcome,
        long rowsLegacy,
        long rowsTarget,
        long columns,
        Instant checkedAt,
        long entry) {

    static CertifiedTable of(RecordedVerdict recorded) {
        ParityVerdict verdict = recorded.verdict();
        TableParity parity = verdict.parity();
        return new CertifiedTable(
                parity.table(),
                parity.legacy().toString(),
                verdict.words(),
                parity.rowsLegacy(),
                parity.rowsTarget(),
                parity.columnsCompared().size(),
                parity.checkedAt(),
                recorded.sequence());
    }

    static CertifiedTable read(Body body) {
        return new CertifiedTable(
                body.text("table"),
                body.text("legacy"),
                body.text("outcome"),
                body.number("rowsLegacy"),
                body.number("rowsTarget"),
                body.number("columns"),
                body.instant("checkedAt"),
                body.number("entry"));
    }

    BodyWriter written() {
        return new BodyWriter()
                .text("table", table)
                .text("legacy", legacy)
                .text("outcome", outcome)
                .number("rowsLegacy", rowsLegacy)
                .number("rowsTarget", rowsTarget)
                .number("columns", columns)
                .instant("checkedAt", checkedAt)
                .number("entry", entry);
    }
}
