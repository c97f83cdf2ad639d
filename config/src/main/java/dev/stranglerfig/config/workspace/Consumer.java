package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who reads the warehouse with a login role of its own, usually a dashboard or a service.
 *
 * @param user the login role at the legacy database
 * @param reads the legacy tables it is known to read; empty when nobody has said
 */
public record Consumer(
        ConsumerName name, TeamName team, String user, Optional<SecretSource> password, List<TableRef> reads) {

    public Consumer {
        reads = List.copyOf(reads);
        if (user.isBlank()) {
            throw new IllegalArgumentException("Invalid consumer " + name + ": its user is blank");
        }
    }
}
