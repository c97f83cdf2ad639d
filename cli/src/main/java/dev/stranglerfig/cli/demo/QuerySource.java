package dev.stranglerfig.cli.demo;

import java.util.List;

/**
 * Somebody who sends queries: a dashboard, a poller, a person.
 *
 * @param team empty when the connection does not say
 * @param templates what is asked, the first ones more often
 * @param weight queries on a usual working day, relative to the others
 * @param firstWeek first week of the log in which the source is seen, from 0
 * @param lastWeek last such week
 */
record QuerySource(
        String user,
        String application,
        String team,
        List<String> templates,
        Rhythm rhythm,
        double weight,
        int firstWeek,
        int lastWeek) {

    QuerySource {
        templates = List.copyOf(templates);
    }

    boolean isActive(int week) {
        return week >= firstWeek && week <= lastWeek;
    }
}
