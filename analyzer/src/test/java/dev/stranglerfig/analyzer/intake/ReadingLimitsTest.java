package dev.stranglerfig.analyzer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.analyzer.read.ReadingLimits;
import dev.stranglerfig.analyzer.read.ScriptReading;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadingLimitsTest {

    private static final DialectName POSTGRES = new DialectName("postgres");
    private static final int MANY = 1_000_000;

    @Test
    void declaresTheRestOfAStatementUnreadThatTakesTooLongAndReadsTheNext() {
        String slow = "SELECT " + "f(a) + ".repeat(200) + "f(z) FROM t";
        AtomicLong seconds = new AtomicLong();
        ReadingLimits limits =
                new ReadingLimits(MANY, 1_500_000_000L, () -> seconds.getAndIncrement() * 1_000_000_000L);

        ScriptReading reading = read(slow + ";\nSELECT b FROM u;", limits);

        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.account().unread()).isNotEmpty().allSatisfy(piece -> {
            assertThat(piece.reason()).isEqualTo("reading the statement took longer than 1.5 seconds");
            assertThat(piece.line()).isEqualTo(1);
        });
        UnreadPiece last =
                reading.account().unread().get(reading.account().unread().size() - 1);
        assertThat(last.column() + last.length())
                .as("the end of what is unread")
                .isEqualTo((slow + ";").length() + 1);
    }

    @Test
    void refusesAStatementThatIsTooLongAndReadsTheNext() {
        ReadingLimits limits = new ReadingLimits(8, 1, () -> 0);

        ScriptReading reading = read("INSERT INTO t VALUES (1, 2);\nSELECT b FROM u;", limits);

        assertThat(reading.account().unread())
                .containsExactly(new UnreadPiece(1, 1, 27, "a statement of 9 tokens is too long, the limit is 8"));
    }

    @Test
    void neverShowsInWhatIsReadInTime() {
        ScriptReading reading = read("SELECT b FROM u;".repeat(1_000), new ReadingLimits(MANY, 1, () -> 0));
        assertThat(reading.statements()).hasSize(1_000);
        assertThat(reading.account().unread()).isEmpty();
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatThrownBy(() -> new ReadingLimits(0, 1, () -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid limits of reading: 0 tokens, 1 nanoseconds");
    }

    private static ScriptReading read(String text, ReadingLimits limits) {
        return new StatementReader(limits).read(SqlScript.of("s.sql", POSTGRES, text), Dialects.named(POSTGRES));
    }
}
