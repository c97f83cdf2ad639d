package dev.stranglerfig.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.reports.candidate.Candidate;
import dev.stranglerfig.reports.candidate.CandidateReport;
import dev.stranglerfig.reports.candidate.CandidateUse;
import dev.stranglerfig.reports.candidate.Estimate;
import dev.stranglerfig.reports.candidate.Score;
import dev.stranglerfig.reports.candidate.Step;
import dev.stranglerfig.reports.edition.Reports;
import dev.stranglerfig.reports.edition.SampleReports;
import dev.stranglerfig.reports.estate.EstateReport;
import dev.stranglerfig.reports.estate.UnreadPlace;
import dev.stranglerfig.reports.parity.ParityReport;
import dev.stranglerfig.reports.parity.TableCheck;
import dev.stranglerfig.reports.progress.ConsumerRoute;
import dev.stranglerfig.reports.progress.ProgressReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final String HOSTILE = "\"><script>alert('x')</script><img src=x onerror=alert(1)>";
    private static final int TABLES = 5_000;
    private static final int TWO_MEGABYTES = 2_000_000;

    private final ReportPage page = new ReportPage();

    @Test
    void escapesEveryNameAndReason() {
        String html = page.html(hostile());

        assertThat(html).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;");
    }

    @Test
    void needsNeitherNetworkNorScript() {
        String html = page.html(SampleReports.publisher());

        assertThat(html)
                .doesNotContain("http:", "https:", "<script", "<link", "@import", "url(", "src=")
                .contains("<html lang=\"en\">");
    }

    @Test
    void drawsTheNumbersOfTheTable() {
        CandidateReport report = SampleReports.publisher().candidates();
        String html = page.html(SampleReports.publisher());
        List<Step> drawn = report.staircase().stream()
                .filter(step -> step.addedTables() > 0)
                .toList();
        Matcher circle = Pattern.compile("<circle class=\"corner\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"4\">")
                .matcher(html);

        for (Step step : drawn) {
            assertThat(circle.find()).as("corner of %s", step.name()).isTrue();
            double days = read(circle.group(1), Staircase.LEFT, Staircase.RIGHT, 50);
            double points = read(circle.group(2), Staircase.BOTTOM, Staircase.TOP, 80);
            assertThat(days).isCloseTo(step.totalDays(), within(0.01));
            assertThat(points).isCloseTo(step.totalPoints(), within(0.02));
        }
        assertThat(circle.find()).isFalse();
        report.staircase().forEach(step -> assertThat(html).contains(row(step)));
    }

    @Test
    void saysThatALedgerIsBrokenAndWhatToDo() {
        String html = page.html(SampleReports.brokenLedger());

        assertThat(html)
                .contains("The ledger is broken")
                .contains("Entry 17 does not have the hash of its content")
                .contains("Do not rely on this report. Run <code>strangler ledger verify</code> for the whole list.");
    }

    @Test
    void staysBelowTwoMegabytesForFiveThousandTablesAndSaysWhatIsLeftOut() {
        String html = page.html(large());

        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
        assertThat(html)
                .contains("and 4000 more tables in <a href=\"parity.csv\">parity.csv</a>")
                .contains("and 4970 more tables in <a href=\"candidates.csv\">candidates.csv</a>")
                .contains("and 4800 more places in <a href=\"estate.csv\">estate.csv</a>");
    }

    private static double read(String coordinate, int from, int to, double end) {
        return (Double.parseDouble(coordinate) - from) / (to - from) * end;
    }

    private static String row(Step step) {
        Show show = new Show();
        return "<tr><td class=\"n\">" + step.rank() + "</td><th scope=\"row\">" + step.name() + "</th><td class=\"n\">"
                + step.addedTables() + "</td><td class=\"n\">" + show.decimal(step.addedDays())
                + "</td><td class=\"n\">" + show.decimal(step.addedPoints()) + "</td><td class=\"n\">"
                + show.decimal(step.totalDays()) + "</td><td class=\"n\">" + show.decimal(step.totalPoints())
                + "</td></tr>";
    }

    private static Reports hostile() {
        Reports base = SampleReports.publisher();
        Candidate candidate = new Candidate(
                1,
                1,
                HOSTILE,
                HOSTILE,
                new Score(Estimate.exactly(1), 1, 0),
                List.of(TableRef.of(HOSTILE)),
                List.of(HOSTILE),
                List.of(new CandidateUse(
                        HOSTILE, Optional.of(1), Optional.of(HOSTILE), Estimate.exactly(1), 1, Estimate.exactly(1))),
                0,
                List.of(),
                List.of(),
                List.of(HOSTILE));
        ConsumerRoute route = base.progress().routes().get(1);
        ConsumerRoute named = new ConsumerRoute(
                route.consumer(),
                new TeamName("<script>alert(2)</script>"),
                route.product(),
                route.side(),
                route.since(),
                route.entry(),
                HOSTILE,
                List.of(HOSTILE, HOSTILE));
        return new Reports(
                SampleReports.provenance(HOSTILE, List.of(HOSTILE)),
                new ProgressReport(base.progress().moved(), List.of(named), List.of(HOSTILE)),
                new CandidateReport(
                        List.of(candidate),
                        0,
                        List.of(new Step(1, HOSTILE, 1, 1, 1, 1, 1)),
                        List.of(TableRef.of(HOSTILE)),
                        List.of(HOSTILE)),
                base.runs(),
                new ParityReport(List.of(SampleReports.matched(HOSTILE, 1, 1))),
                places(base.estate(), 1));
    }

    private static Reports large() {
        Reports base = SampleReports.publisher();
        List<TableCheck> checks = IntStream.range(0, TABLES)
                .mapToObj(index -> SampleReports.matched("a_table_with_quite_a_long_name_" + index, index, 1))
                .toList();
        List<TableRef> tables =
                checks.stream().map(check -> TableRef.of("core", check.table())).toList();
        List<Candidate> candidates = IntStream.rangeClosed(1, 25)
                .mapToObj(rank -> new Candidate(
                        rank,
                        1,
                        "found-" + rank,
                        "candidate " + rank,
                        new Score(Estimate.exactly(rank), 1, 0),
                        tables,
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return new Reports(
                base.provenance(),
                base.progress(),
                new CandidateReport(candidates, 0, List.of(), tables, List.of()),
                base.runs(),
                new ParityReport(checks),
                places(base.estate(), TABLES));
    }

    private static EstateReport places(EstateReport base, int count) {
        List<UnreadPlace> places = IntStream.range(0, count)
                .mapToObj(index -> new UnreadPlace(HOSTILE, index + 1, 1, 0, HOSTILE))
                .toList();
        return new EstateReport(
                base.counts(),
                base.totalBytes(),
                base.readBytes(),
                base.unreadBytes(),
                base.skipped(),
                places,
                base.cycles());
    }
}
