package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import java.util.List;

/** Is asked before a version is decided whether it may be published, for instance whether its rows equal the legacy rows. */
@FunctionalInterface
public interface PublishGate {

    /** Every reason against the version; none lets it pass. */
    List<Problem> objections(StagedVersion version);

    /** For a workspace that has configured no gate: what the publisher itself verifies is all that is asked. */
    static PublishGate notConfigured() {
        return version -> List.of();
    }
}
