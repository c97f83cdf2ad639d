package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.reconciler.routing.RouteOutcome;
import dev.stranglerfig.reconciler.routing.RoutePreview;
import dev.stranglerfig.reconciler.routing.RouteStep;

/** A change of route in words. */
record RouteChangeText(Console console) {

    /** Prints what a change would do. */
    void preview(RoutePreview preview) {
        preview.lines().forEach(console::line);
        preview.problems().forEach(problem -> console.note(problem.render()));
    }

    /** Prints what became of a change. */
    void outcome(RouteOutcome outcome) {
        outcome.<Runnable>fold(committed -> () -> committed(committed.step()), refused -> () -> refused(refused))
                .run();
    }

    private void committed(RouteStep step) {
        console.line(console.styled(Style.GOOD, "routed ") + step.route().id() + ": from "
                + step.from().word() + " to " + step.route().side().word() + " (ledger entry " + step.sequence() + ")");
        step.requirements().forEach(requirement -> console.line("  held: " + requirement));
    }

    private void refused(RouteOutcome.Refused refused) {
        console.line(console.styled(Style.BAD, "refused ") + refused.change().words());
        refused.problems().forEach(problem -> console.note(problem.render()));
    }
}
