package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Newsletters and the call centre. */
final class ContactFeeds {

    private static final String[] LETTERS = {"MORNING", "EVENING", "SPORT", "HARBOUR", "CULTURE"};
    private static final String[] EVENTS = {"open", "open", "open", "click", "bounce"};
    private static final String[] REASONS = {"DELIV", "HOLID", "OTHER", "CANCEL", "PRICE", "LOGIN"};
    private static final String[] NOTES = {"", "called back", "angry, \"never again\"", "wants offer\nsend by post"};
    private static final int SENDS = 900;
    private static final int AGENTS = 45;

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private ContactFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        ContactFeeds feeds = new ContactFeeds(factory);
        EstateSize size = factory.size();
        return List.of(
                factory.feed(
                        "raw_mail.opt_in",
                        "email newsletter_code opted_in_at opted_out_at",
                        new FeedVolume(size.share(45, 200), 1.01),
                        feeds::optIn),
                factory.feed("raw_mail.send", "send_id newsletter_code sent_at recipients", SENDS, feeds::send),
                factory.feed("raw_mail.event", "send_id email event occurred_at", size.share(90, 500), feeds::event),
                factory.feed(
                        "raw_cc.call",
                        "call_id agent_id called_at phone crm_id reason_code seconds note",
                        size.share(20, 200),
                        feeds::call));
    }

    private void optIn(CsvOutput out, FeedRandom random, long row) throws IOException {
        Person person = Person.of(scratch, row * 37 % factory.size().customers());
        int copies = random.chance(0.01) ? 2 : 1;
        long day = SubscriptionFacts.TODAY - random.below(2000);
        for (int copy = 0; copy < copies; copy++) {
            out.text(
                    random.chance(0.01)
                            ? "not given"
                            : random.chance(0.05) ? person.email().toUpperCase(Locale.ROOT) + " " : person.email());
            out.text(LETTERS[(int) (row % LETTERS.length)])
                    .localMoment((day + copy) * Days.SECONDS + random.below(86_400));
            if (random.chance(0.2)) {
                out.localMoment(Math.min(SubscriptionFacts.TODAY, day + random.below(900)) * Days.SECONDS);
            } else {
                out.text(random.chance(0.5) ? "" : null);
            }
            out.endLine();
        }
    }

    private void send(CsvOutput out, FeedRandom random, long row) throws IOException {
        out.number(row + 1).text(LETTERS[(int) (row % LETTERS.length)]);
        out.localMoment(sentAt(row))
                .number(factory.size().share(8, 40) + random.below(100))
                .endLine();
    }

    private void event(CsvOutput out, FeedRandom random, long row) throws IOException {
        long send = random.below(SENDS);
        Person person = Person.of(scratch, random.below(factory.size().customers()));
        out.number(send + 1)
                .text(person.email())
                .text(random.pick(EVENTS))
                .localMoment(sentAt(send) + random.zipf(100_000))
                .endLine();
    }

    private void call(CsvOutput out, FeedRandom random, long row) throws IOException {
        out.number(row + 1).number(1 + random.zipf(AGENTS));
        out.localMoment((SubscriptionFacts.TODAY - random.below(420)) * Days.SECONDS + 28_800 + random.below(36_000));
        out.text(random.chance(0.3) ? "" : "+31 20 " + random.between(1_000_000, 9_999_999));
        if (random.chance(0.25)) {
            out.absent();
        } else {
            out.number(CustomerFeeds.FIRST_ID + random.below(factory.size().crmCustomers()));
        }
        out.text(REASONS[random.zipf(REASONS.length)]);
        if (random.chance(0.01)) {
            out.absent();
        } else {
            out.number(15 + random.zipf(1500));
        }
        out.text(random.pick(NOTES)).endLine();
    }

    private static long sentAt(long send) {
        return (SubscriptionFacts.TODAY - (SENDS - send) / 3) * Days.SECONDS + 21_600;
    }
}
