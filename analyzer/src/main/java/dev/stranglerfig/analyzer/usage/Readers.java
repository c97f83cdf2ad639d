package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Stakeholder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who a login is: its team when the log does not say, and whether it is a person. */
final class Readers {

    /** How people name the logins of programs: {@code svc_billing}, {@code billing-service}, {@code tableau_bot}. */
    private static final Pattern SERVICE = Pattern.compile("(^|.*[_.-])(svc|service|srv|bot|app|api|robot)([_.-].*|$)");

    private final List<Stakeholder> stakeholders;
    private final Map<String, TeamName> consumers = new HashMap<>();
    private final Map<String, Optional<TeamName>> teams = new HashMap<>();
    private final Map<String, ReaderKind> kinds = new HashMap<>();

    Readers(List<Stakeholder> stakeholders, List<Consumer> consumers) {
        this.stakeholders = stakeholders;
        consumers.forEach(consumer -> this.consumers.put(consumer.user(), consumer.team()));
    }

    /** The team of the log first, then that of the consumer whose login it is, then that whose pattern fits. */
    Optional<TeamName> team(String user, Optional<TeamName> inLog) {
        return inLog.or(() -> teams.computeIfAbsent(user, this::declaredTeam));
    }

    ReaderKind kind(String user) {
        return kinds.computeIfAbsent(user, this::namedKind);
    }

    private Optional<TeamName> declaredTeam(String user) {
        return Optional.ofNullable(consumers.get(user))
                .or(() -> stakeholders.stream()
                        .filter(stakeholder -> stakeholder.hasUser(user))
                        .map(Stakeholder::team)
                        .findFirst());
    }

    private ReaderKind namedKind(String user) {
        if (consumers.containsKey(user)
                || SERVICE.matcher(user.toLowerCase(Locale.ROOT)).matches()) {
            return ReaderKind.SERVICE;
        }
        return ReaderKind.PERSON;
    }
}
