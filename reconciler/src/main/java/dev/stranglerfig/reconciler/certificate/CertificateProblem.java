package dev.stranglerfig.reconciler.certificate;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** Why there is no certificate, or why one is refused. */
enum CertificateProblem implements ProblemCode {
    /** No verdict is in the ledger for that version. */
    NOTHING_TO_CERTIFY(Category.USER),
    /** The file is no parity certificate. */
    NOT_A_CERTIFICATE(Category.USER),
    /** The certificate cannot be written. */
    NOT_WRITTEN(Category.ENVIRONMENT),
    /** An entry does not have the hash of what it says. */
    CHANGED_ENTRY(Category.USER),
    /** Two neighbouring entries are not chained, or the entries are not in their order. */
    BROKEN_CHAIN(Category.USER),
    /** An entry is no verdict about the certified version. */
    FOREIGN_ENTRY(Category.USER),
    /** The summary does not follow from the entries. */
    WRONG_SUMMARY(Category.USER);

    private final Category category;

    CertificateProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "CERTIFICATE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}
