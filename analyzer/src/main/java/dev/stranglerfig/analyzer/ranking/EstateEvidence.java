package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.usage.LogAccount;
import dev.stranglerfig.analyzer.usage.LogPeriod;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.analyzer.usage.Weeks;
import dev.stranglerfig.config.name.TeamName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says what is not known about the estate as a whole. */
final class EstateEvidence {

    private EstateEvidence() {}

    static List<MissingEvidence> missing(RankingInput input, List<ConsumerValue> consumers) {
        List<MissingEvidence> missing = new ArrayList<>();
        input.usage()
                .ifPresentOrElse(
                        usage -> addGaps(usage, missing),
                        () -> missing.add(new MissingEvidence(
                                "There is no query log: each declared team may use every candidate in any week or never",
                                "Name the log below queryLog.files in strangler.yaml.")));
        addTeamsWithoutTier(consumers, missing);
        long unread = input.lineage().account().unreadBytes();
        if (unread > 0) {
            missing.add(new MissingEvidence(
                    Words.count(unread, "byte")
                            + " of the scripts not read: tables may have more sources, readers and effort than shown",
                    "Run strangler lineage to see which pieces, and why."));
        }
        if (input.catalogue().isEmpty()) {
            missing.add(new MissingEvidence(
                    "There is no catalogue: tables that no script names are not ranked",
                    "Make the monolith reachable as strangler.yaml names it, then run strangler analyze again."));
        }
        return missing;
    }

    private static void addGaps(Usage usage, List<MissingEvidence> missing) {
        LogPeriod period = usage.period();
        if (period.weeks() < LogPeriod.SEASON_WEEKS) {
            missing.add(new MissingEvidence(
                    "The query log covers " + Words.count(period.weeks(), "week")
                            + ", the activity is their mean instead of that of 13 weeks",
                    "Export a longer log: 65 weeks show a season and the same one a year earlier."));
        } else if (period.shareOfSeasonLastYear(Weeks.none()).isEmpty()) {
            missing.add(new MissingEvidence(
                    "The query log covers " + period.weeks()
                            + " weeks: what is used in the same season every year may not show",
                    "Export a longer log: 65 weeks show a season and the same one a year earlier."));
        }
        LogAccount account = usage.account();
        if (!account.withoutTeam().isEmpty()) {
            long queries = account.withoutTeam().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            missing.add(new MissingEvidence(
                    Words.count(account.withoutTeam().size(), "login") + " without a known team (" + queries
                            + " of the queries): together they count as one team of tier 3 to 1",
                    "Add the logins " + Words.some(account.withoutTeam().keySet())
                            + " to a stakeholder's users in strangler.yaml."));
        }
        if (account.malformed() > 0 || account.unread() > 0) {
            missing.add(new MissingEvidence(
                    Words.count(account.malformed(), "malformed record") + " in the query log, and "
                            + Words.count(account.unread(), "record") + " with a piece that was not read",
                    "strangler rank --format json lists the first ones with their places, under log."));
        }
    }

    private static void addTeamsWithoutTier(List<ConsumerValue> consumers, List<MissingEvidence> missing) {
        Set<String> teams = new TreeSet<>();
        consumers.stream()
                .filter(consumer -> consumer.tier().isEmpty())
                .flatMap(consumer -> consumer.team().stream())
                .map(TeamName::value)
                .forEach(teams::add);
        if (!teams.isEmpty()) {
            missing.add(new MissingEvidence(
                    Words.count(teams.size(), "team") + " without a declared tier, counted with weight 1: "
                            + Words.some(teams),
                    "Declare their tiers below stakeholders in strangler.yaml."));
        }
    }
}
