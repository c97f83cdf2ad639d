package dev.stranglerfig.reports.site;

import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.reconciler.routing.Side;
import dev.stranglerfig.reports.progress.ConsumerRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of a team's routes stand at a product.
 *
 * @param atTarget of {@code routes}
 */
public record TeamMoves(TeamName team, long atTarget, long routes) {

    /** Between 0 and 1. */
    public double fraction() {
        return (double) atTarget / routes;
    }

    /** By team name. */
    static List<TeamMoves> of(List<ConsumerRoute> routes) {
        Map<TeamName, List<ConsumerRoute>> byTeam = new TreeMap<>();
        routes.forEach(route ->
                byTeam.computeIfAbsent(route.team(), team -> new ArrayList<>()).add(route));
        return byTeam.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static TeamMoves of(TeamName team, List<ConsumerRoute> routes) {
        long atTarget =
                routes.stream().filter(route -> route.side() == Side.TARGET).count();
        return new TeamMoves(team, atTarget, routes.size());
    }
}
