package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.QueryLogSettings;
import dev.stranglerfig.config.workspace.Stakeholder;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the usage is worked out from.
 *
 * @param stakeholders whose patterns tell the team of a login that the log names no team for
 * @param consumers whose logins are service accounts of their teams
 * @param knownTables the tables and views of the estate; others are counted by name but are no usage
 * @param readAt the present; a line with a later time is malformed
 */
public record UsageInput(
        QueryLogSettings log,
        List<Stakeholder> stakeholders,
        List<Consumer> consumers,
        Set<TableRef> knownTables,
        Instant readAt) {

    public UsageInput {
        stakeholders = List.copyOf(stakeholders);
        consumers = List.copyOf(consumers);
        knownTables = Set.copyOf(knownTables);
    }
}
