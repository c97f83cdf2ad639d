package dev.stranglerfig.cli.command;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.reconciler.routing.RouteChange;
import dev.stranglerfig.reconciler.routing.RouteOutcome;
import dev.stranglerfig.reconciler.routing.RoutePreview;
import java.util.List;

/**
 * A change of route, tried or made.
 *
 * @param outcome {@code committed}, {@code refused}, or for a dry run {@code allowed} or {@code refused}
 * @param entry of the ledger; 0 when nothing was changed
 * @param requirements what was tested; empty for a refused change, whose problems say what was not met
 * @param problems what is in the way, with the way out
 */
record RouteChangeFacts(
        String consumer,
        String product,
        String from,
        String to,
        String outcome,
        long entry,
        List<String> requirements,
        List<String> problems) {

    static RouteChangeFacts of(RoutePreview preview) {
        String outcome = "refused";
        if (preview.isAllowed()) {
            outcome = "allowed";
        }
        List<String> requirements = preview.checks().stream()
                .map(check -> check.requirement().words())
                .toList();
        return facts(preview.change(), outcome, 0, requirements, preview.problems());
    }

    static RouteChangeFacts of(RouteChange change, RouteOutcome outcome) {
        return outcome.fold(
                committed -> facts(
                        change,
                        "committed",
                        committed.step().sequence(),
                        committed.step().requirements(),
                        List.of()),
                refused -> facts(change, "refused", 0, List.of(), refused.problems()));
    }

    private static RouteChangeFacts facts(
            RouteChange change, String outcome, long entry, List<String> requirements, List<Problem> problems) {
        return new RouteChangeFacts(
                change.route().consumer().value(),
                change.route().product().value(),
                change.from().word(),
                change.to().word(),
                outcome,
                entry,
                requirements,
                problems.stream().map(Problem::render).toList());
    }
}
