package dev.stranglerfig.analyzer.usage;

import static dev.stranglerfig.analyzer.usage.LogFixture.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.usage.LogAccount.MalformedRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that no log should have: each is counted with its place, and those around it are read. */
class HostileLogTest {

    private static final String GOOD = "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.orders";

    @TempDir
    private Path folder;

    private LogFixture log;

    @BeforeEach
    void prepare() {
        log = new LogFixture(folder);
    }

    @Test
    void brokenRecordsAreCountedWithTheirPlaceAndReason() throws IOException {
        Usage usage = log.read(
                GOOD,
                "2026-01-05T08:00:00Z,anna,psql",
                "2026-01-05T08:00:00Z,anna,psql,Sales,one,two",
                "2026-02-30T08:00:00Z,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05T08:00:00Z, ,psql,Sales,select 1 from core.orders",
                "2099-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.orders",
                "1969-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05T08:00:00Z,anna,psql,Sales,\"select\" 1 from core.orders",
                GOOD);
        assertThat(reasons(usage))
                .containsExactly(
                        "3 it has 3 fields, the headings are 5",
                        "4 it has 6 fields, the headings are 5",
                        "5 its time cannot be read",
                        "6 it names no user",
                        "7 its time is before 1970 or in the future",
                        "8 its time is before 1970 or in the future",
                        "9 it has 0 fields, the headings are 5");
        assertThat(usage.account().malformed()).isEqualTo(7);
        assertThat(usage.account().counted()).isEqualTo(2);
    }

    @Test
    void quotesInTheWrongPlaceDoNotMoveTheirNeighbours() throws IOException {
        Usage usage = log.read(
                GOOD,
                "2026-01-05T08:00:00Z,5\" screen,a \"b\",Sales,select 1 from core.orders",
                GOOD,
                "b\",psql,Sales,select 1 from core.orders",
                "2026-01-05T08:00:00Z,anna,psql,Sales,\"select\" 1",
                GOOD);
        assertThat(usage.users()).extracting(UserUsage::user).containsExactly("5\" screen", "anna");
        assertThat(usage.tablesOf("anna")).containsExactly(ORDERS);
        assertThat(reasons(usage))
                .containsExactly("5 it has 4 fields, the headings are 5", "6 it has 0 fields, the headings are 5");
        assertThat(usage.account().counted()).isEqualTo(4);
    }

    @Test
    void aQuoteThatIsNeverClosedLosesItsOwnLineOnly() throws IOException {
        String bad = "2026-01-05T08:00:00Z,anna,psql,Sales,\"select 1 from core.orders";
        Usage usage = log.read(GOOD, bad, GOOD, GOOD);
        assertThat(reasons(usage)).containsExactly("3 a quote is not closed, or it is longer than 1048576 characters");
        assertThat(usage.account().counted()).isEqualTo(3);
    }

    @Test
    void aQuoteThatIsNeverClosedStopsNothingInALargeLog() throws IOException {
        StringBuilder content = new StringBuilder("time,user,application,team,text\n");
        content.append("2026-01-05T08:00:00Z,anna,psql,Sales,\"select 1\n");
        int good = 30_000;
        for (int line = 0; line < good; line++) {
            content.append(GOOD).append('\n');
        }
        Usage usage = log.readText(LogFixture::tables, content.toString());
        assertThat(usage.account().malformed()).isEqualTo(1);
        assertThat(usage.account().counted()).isEqualTo(good);
    }

    @Test
    void aTextOfManyMegabytesIsGivenUp() throws IOException {
        String huge =
                "2026-01-05T08:00:00Z,anna,psql,Sales,\"select '" + "x\n".repeat(600_000) + "' from core.orders\"";
        Usage usage = log.read(GOOD, "2026-01-05T08:00:00Z,anna,psql,Sales," + "x".repeat(5_000_000), GOOD, huge, GOOD);
        assertThat(usage.of(ORDERS)).get().extracting(TableUsage::queries).isEqualTo(3L);
        assertThat(usage.account().firstMalformed()).hasSize(20);
        assertThat(usage.account().records())
                .isEqualTo(usage.account().malformed() + usage.account().counted());
    }

    @Test
    void bytesThatAreNotUtf8AreCounted() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(("\uFEFFtime,user,application,team,text\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        content.writeBytes("2026-01-05T08:00:00Z,j\u00fcrgen,psql,Sales,select 1 from core.orders\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        Usage usage = log.readBytes(LogFixture::tables, content.toByteArray());
        assertThat(reasons(usage)).containsExactly("3 it is not UTF-8");
        assertThat(usage.account().counted()).isEqualTo(1);
    }

    @Test
    void everyKindOfLineEndIsOne() throws IOException {
        Usage usage = log.readText(
                LogFixture::tables, "time,user,application,team,text\r" + GOOD + "\r\n" + GOOD + "\n\n" + GOOD);
        assertThat(usage.account().counted()).isEqualTo(3);
        assertThat(usage.account().malformed()).isZero();
    }

    @Test
    void aTextThatIsNotUnderstoodIsCountedWithWhatWasFound() throws IOException {
        Usage usage = log.read(
                sql -> {
                    UnreadPiece piece = new UnreadPiece(1, 1, 6, "no statement");
                    return new dev.stranglerfig.analyzer.lineage.TablesRead(
                            LogFixture.tables(sql).reads(), List.of(), 1, List.of(piece));
                },
                GOOD);
        assertThat(usage.account().unread()).isEqualTo(1);
        assertThat(usage.of(ORDERS)).isPresent();
    }

    private static List<String> reasons(Usage usage) {
        return usage.account().firstMalformed().stream()
                .map(HostileLogTest::reason)
                .toList();
    }

    private static String reason(MalformedRecord record) {
        return record.place().line() + " " + record.reason();
    }
}
