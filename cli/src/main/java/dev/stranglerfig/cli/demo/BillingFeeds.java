package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** Billing: the latest invoices of each subscription, their payments, reminders and refunds. */
final class BillingFeeds {

    private static final int MOST_INVOICES = 7;
    private static final int NUMBERS_PER_SUBSCRIPTION = 8;
    private static final int INVOICE_STREAM = 7003;
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final String[] METHODS = {"dd", "sepa", "ideal", "card", "PayPal", "giro", "incasso", "cash"};

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private BillingFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        BillingFeeds feeds = new BillingFeeds(factory);
        long subscriptions = factory.size().subscriptions();
        return List.of(
                factory.feed(
                        "raw_bill.invoice",
                        "invoice_no system_code contract_ref issued_on due_on period_from period_to net vat_rate gross currency state",
                        new FeedVolume(subscriptions, 3.0),
                        feeds.each(feeds::invoice)),
                factory.feed(
                        "raw_bill.payment",
                        "payment_id invoice_no paid_at amount method bank_ref state",
                        new FeedVolume(subscriptions, 2.8),
                        feeds.each(feeds::payment)),
                factory.feed(
                        "raw_bill.dunning",
                        "dunning_id invoice_no dunning_level dunned_on fee",
                        new FeedVolume(subscriptions, 0.37),
                        feeds.each(BillingFeeds::dunning)),
                factory.feed(
                        "raw_bill.refund",
                        "refund_id payment_id amount reason refunded_on",
                        new FeedVolume(subscriptions, 0.03),
                        feeds.each(BillingFeeds::refund)));
    }

    private RowWriter each(InvoiceWriter writer) {
        return (out, random, index) -> {
            SubscriptionFacts facts = factory.subscription(scratch, index);
            scratch.at(INVOICE_STREAM, index);
            int wanted = 1 + scratch.below(MOST_INVOICES);
            double days = Offer.MONTHS[facts.interval()] * DAYS_PER_MONTH;
            int periods = Math.max(1, (int) Math.ceil((facts.lastDay() - facts.start() + 1) / days));
            for (int position = Math.max(0, periods - wanted); position < periods; position++) {
                long from = facts.start() + (long) (position * days);
                long until = facts.start() + (long) ((position + 1) * days) - 1;
                Invoice invoice = new Invoice(
                        facts,
                        index * NUMBERS_PER_SUBSCRIPTION + position % NUMBERS_PER_SUBSCRIPTION,
                        from,
                        until,
                        facts.offer().cents(facts.interval(), Offer.listOn(from)),
                        scratch.chance(0.93));
                writer.write(out, random, invoice);
            }
        };
    }

    private void invoice(CsvOutput out, FeedRandom random, Invoice invoice) throws IOException {
        boolean isVoid = random.chance(0.01);
        int copies = random.chance(0.002) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            invoice.writeNumber(out);
            out.text(invoice.facts.systemCode());
            if (random.chance(0.001)) {
                out.text("0000000001");
            } else {
                invoice.facts.writeReference(out);
            }
            out.date(invoice.from - 10).date(invoice.from + 4);
            if (random.chance(0.01)) {
                out.absent().absent();
            } else {
                out.date(invoice.from).date(invoice.until);
            }
            out.decimal(Math.round(invoice.cents * 10_000.0 / 109), 4)
                    .text("9.00")
                    .decimal(invoice.cents, 2);
            out.text(random.chance(0.95) ? "EUR" : "").text(isVoid ? "void" : invoice.state(random));
            out.endLine();
        }
    }

    private void payment(CsvOutput out, FeedRandom random, Invoice invoice) throws IOException {
        if (!invoice.paid) {
            return;
        }
        int copies = random.chance(0.002) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            out.number(invoice.number + 10);
            invoice.writeNumber(out);
            out.moment((invoice.from - 5 + random.below(30)) * Days.SECONDS + random.below(86_400));
            out.decimal(random.chance(0.004) ? -invoice.cents : invoice.cents, 2)
                    .text(METHODS[random.zipf(METHODS.length)]);
            if (random.chance(0.2)) {
                out.text(random.chance(0.5) ? "" : null);
            } else {
                out.next().part("BR").padded(random.below(1_000_000_000L), 9);
            }
            out.text(random.chance(0.97) ? "settled" : "pending").endLine();
        }
    }

    private static void dunning(CsvOutput out, FeedRandom random, Invoice invoice) throws IOException {
        int levels = invoice.paid ? (random.chance(0.03) ? 1 : 0) : random.below(4);
        for (int level = 1; level <= levels; level++) {
            out.number(invoice.number * 4 + level);
            invoice.writeNumber(out);
            out.number(level).date(invoice.from + 14L * level);
            if (level == 1) {
                out.absent();
            } else {
                out.decimal(250L * level, 2);
            }
            out.endLine();
        }
    }

    private static void refund(CsvOutput out, FeedRandom random, Invoice invoice) throws IOException {
        if (!invoice.paid || random.chance(0.99)) {
            return;
        }
        out.number(invoice.number + 3).number(invoice.number + 10).decimal(invoice.cents / 2, 2);
        out.text(random.chance(0.3) ? "" : "holiday credit")
                .date(invoice.from + 40)
                .endLine();
    }

    /** Writes what a feed says about one invoice. */
    @FunctionalInterface
    private interface InvoiceWriter {

        void write(CsvOutput out, FeedRandom random, Invoice invoice) throws IOException;
    }

    private record Invoice(SubscriptionFacts facts, long number, long from, long until, int cents, boolean paid) {

        String state(FeedRandom random) {
            if (paid) {
                return "paid";
            }
            return random.chance(0.3) ? "part" : "open";
        }

        void writeNumber(CsvOutput out) throws IOException {
            out.next().part("INV").part(facts.systemCode()).part('-').padded(number, 10);
        }
    }
}
