package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.TeamName;
import java.util.List;
import java.util.Optional;

/**
 * A team that reads the warehouse and how much depends on it.
 *
 * @param tier 1 (the business stops without it) to 3 (nice to have)
 * @param declaredBy who said so, as people write it
 * @param users the team's logins; {@code *} stands for any characters
 */
public record Stakeholder(TeamName team, int tier, Optional<String> declaredBy, List<String> users) {

    public Stakeholder {
        users = List.copyOf(users);
        if (tier < 1 || tier > 3) {
            throw new IllegalArgumentException("Invalid tier: " + tier + " of team " + team + " (1, 2 or 3)");
        }
    }

    /** Whether that login belongs to the team. */
    public boolean hasUser(String login) {
        return users.stream().anyMatch(pattern -> Wildcard.matches(pattern, login));
    }
}
