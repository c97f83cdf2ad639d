package dev.stranglerfig.reconciler.certificate;

import dev.stranglerfig.config.problem.Problem;
import java.util.List;
import java.util.function.Function;

/** What a check of a certificate found. */
public sealed interface CertificateAudit {

    /** The answer of exactly one of the two functions. */
    <R> R fold(Function<Genuine, R> genuine, Function<Refused, R> refused);

    /**
     * Every entry has the hash of what it says, and the summary follows from them. Whether the entries are those of the workspace's ledger is
     * shown by their hashes there.
     */
    record Genuine(ParityCertificate certificate) implements CertificateAudit {

        @Override
        public <R> R fold(Function<Genuine, R> genuine, Function<Refused, R> refused) {
            return genuine.apply(this);
        }
    }

    /**
     * Something was changed.
     *
     * @param problems all that was found
     */
    record Refused(List<Problem> problems) implements CertificateAudit {

        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Invalid audit: refused without a problem");
            }
        }

        @Override
        public <R> R fold(Function<Genuine, R> genuine, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
