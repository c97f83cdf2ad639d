package dev.stranglerfig.reports.site;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.reconciler.routing.Side;
import dev.stranglerfig.reports.candidate.Candidate;
import dev.stranglerfig.reports.candidate.Estimate;
import dev.stranglerfig.reports.edition.Reports;
import dev.stranglerfig.reports.estate.UnreadPlace;
import dev.stranglerfig.reports.parity.CheckStatus;
import dev.stranglerfig.reports.parity.TableCheck;
import dev.stranglerfig.reports.progress.ConsumerRoute;
import dev.stranglerfig.reports.progress.Moved;
import dev.stranglerfig.reports.progress.Share;
import dev.stranglerfig.reports.run.CarveRun;
import dev.stranglerfig.reports.run.ProductHistory;
import dev.stranglerfig.reports.run.RunOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the templates show: the facts, cut to what a page can hold.
 *
 * @param show how numbers and times are written
 */
public record Page(Reports reports, Show show) {

    /** Chosen so that the page of an estate of 5,000 tables stays below 2 MB. */
    private static final int CANDIDATES = 40;

    private static final int ITEMS_OF_A_CANDIDATE = 30;
    private static final int PRODUCTS = 60;
    private static final int TABLES_OF_A_PRODUCT = 50;
    private static final int RUNS = 50;
    private static final int CHECKS = 1000;
    private static final int ROUTES = 400;
    private static final int PLACES = 200;
    private static final int RETIRED = 200;

    static Page of(Reports reports) {
        return new Page(reports, new Show());
    }

    /** The three measures, always all of them. */
    public List<Measure> measures() {
        Moved moved = reports.progress().moved();
        return List.of(
                new Measure(
                        "Value served by products",
                        "The weekly value of the uses that need nothing more of the monolith.",
                        moved.value(),
                        withoutLog(moved.value())),
                new Measure(
                        "Queries moved",
                        "Logged reads of tables that a product would answer today.",
                        moved.queries(),
                        withoutLog(moved.queries())),
                new Measure(
                        "Tables carved out",
                        "Tables of the estate that a product publishes.",
                        Optional.of(moved.tables()),
                        "Not known before the estate is read. Run strangler analyze."));
    }

    private static String withoutLog(Optional<Share> share) {
        if (share.isPresent()) {
            return "The query log shows no use of the estate's tables.";
        }
        return "Not known without a query log. Name it below queryLog.files in strangler.yaml.";
    }

    public Cut<TeamMoves> teams() {
        return Cut.of(TeamMoves.of(reports.progress().routes()), ROUTES);
    }

    public Cut<Candidate> candidates() {
        return Cut.of(reports.candidates().candidates(), CANDIDATES);
    }

    public List<TieTier> tieTiers() {
        return TieTier.of(candidates().shown());
    }

    public Cut<TableRef> retired() {
        return Cut.of(reports.candidates().retire(), RETIRED);
    }

    /** Empty when nothing is ranked. */
    public Optional<Staircase> staircase() {
        if (reports.candidates().staircase().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Staircase.of(reports.candidates().staircase()));
    }

    public Cut<ProductHistory> products() {
        return Cut.of(reports.runs().products(), PRODUCTS);
    }

    public Cut<CarveRun> runs() {
        return Cut.of(reports.runs().runs(), RUNS);
    }

    /** What needs attention first. */
    public Cut<TableCheck> checks() {
        List<TableCheck> urgentFirst = reports.parity().tables().stream()
                .sorted(Comparator.comparing(TableCheck::status))
                .toList();
        return Cut.of(urgentFirst, CHECKS);
    }

    public Cut<ConsumerRoute> routes() {
        return Cut.of(reports.progress().routes(), ROUTES);
    }

    public Cut<UnreadPlace> unread() {
        return Cut.of(reports.estate().unread(), PLACES);
    }

    /** The part of a list below a candidate that is shown. */
    public <T> Cut<T> few(List<T> items) {
        return Cut.of(items, ITEMS_OF_A_CANDIDATE);
    }

    public <T> Cut<T> tablesOf(List<T> tables) {
        return Cut.of(tables, TABLES_OF_A_PRODUCT);
    }

    /** A share in percent, or its bounds. */
    public String share(Estimate share) {
        if (share.isExact()) {
            return show.percent(share.likely());
        }
        return show.percent(share.low()) + " to " + show.percent(share.high());
    }

    /** The part of the scripts' bytes; 0 when there are no scripts. */
    public double partOfEstate(long bytes) {
        long total = reports.estate().totalBytes();
        if (total == 0) {
            return 0;
        }
        return (double) bytes / total;
    }

    /** The icon of a verdict. */
    public String kind(CheckStatus status) {
        return switch (status) {
            case MATCHED -> "good";
            case MISMATCHED -> "bad";
            case INCONCLUSIVE -> "doubt";
            case NOT_CHECKED -> "open";
        };
    }

    /** The icon of a carve's outcome. */
    public String kind(RunOutcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> "good";
            case FAILED -> "bad";
            case RUNNING -> "busy";
            case UNDECIDED -> "doubt";
        };
    }

    /** The page in one line, for whoever reads nothing else. */
    public String headline() {
        long tables = reports.parity().tables().size();
        if (tables == 0) {
            return "Nothing is carved out yet: every consumer reads from the monolith.";
        }
        String headline =
                "Proven equal to the monolith: " + show.number(reports.parity().count(CheckStatus.MATCHED))
                        + " of " + show.count(tables, "published table") + ". Routed to a product: "
                        + show.number(reports.progress().count(Side.TARGET)) + " of "
                        + show.count(reports.progress().routes().size(), "consumer route") + ".";
        long mismatched = reports.parity().count(CheckStatus.MISMATCHED);
        if (mismatched == 0) {
            return headline;
        }
        return headline + " Mismatched now: " + show.count(mismatched, "table") + ".";
    }
}
