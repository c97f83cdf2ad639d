package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.reconciler.body.Body;
import dev.stranglerfig.reconciler.body.BodyWriter;
import java.util.List;
import java.util.Locale;

/** Changes of routes as ledger entries of the type {@code route.changed}; the subject is the consumer. */
public final class RouteEntries {

    public static final EntryType TYPE = new EntryType("route.changed");

    private RouteEntries() {}

    /** The step an entry of {@link #TYPE} holds. */
    public static RouteStep read(LedgerEntry entry) {
        Body body = Body.of("ledger entry " + entry.sequence(), entry.body());
        Route route = new Route(
                body.parsed("consumer", ConsumerName::new),
                body.parsed("product", ProductName::new),
                body.parsed("to", RouteEntries::side),
                body.number("routeVersion"));
        return new RouteStep(
                entry.sequence(),
                entry.recordedAt(),
                body.parsed("from", RouteEntries::side),
                route,
                new RouteReason(body.text("reason"), body.numbers("verdicts")),
                body.texts("requirements"));
    }

    /** The step to append; its sequence and time are given by the ledger. */
    static EntryDraft draft(Side from, Route route, RouteReason reason, List<Requirement> requirements) {
        BodyWriter body = new BodyWriter()
                .text("consumer", route.consumer().value())
                .text("product", route.product().value())
                .text("from", from.word())
                .text("to", route.side().word())
                .number("routeVersion", route.version())
                .text("reason", reason.words())
                .numbers("verdicts", reason.verdicts())
                .texts(
                        "requirements",
                        requirements.stream().map(Requirement::words).toList());
        return new EntryDraft(TYPE, route.consumer().value(), body.json());
    }

    private static Side side(String word) {
        return Side.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
