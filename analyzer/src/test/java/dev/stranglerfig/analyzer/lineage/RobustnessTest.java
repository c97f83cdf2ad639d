package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.OperatingSystemMXBean;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, there is an answer in bounded time, and every byte is accounted for (the account checks itself). */
class RobustnessTest {

    private static final DialectName POSTGRES = new DialectName("postgres");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Set<String> DEEP =
            Set.of("tsql", "oracle", "postgres", "teradata", "snowflake", "bigquery", "sparksql", "mysql");
    private static final int MOST_CUTS = 60;
    private static final int DEEPEST = 10_000;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** {@code -Dcampaign=full} reads every cut, hundreds of damaged texts per script and all texts at their whole size. */
    private static final boolean WHOLE_CAMPAIGN = "full".equals(System.getProperty("campaign"));

    private static final int STATEMENTS = WHOLE_CAMPAIGN ? 2_000 : 400;

    static Stream<Path> cases() {
        return GoldenFiles.scripts().stream();
    }

    static Stream<DialectName> dialects() {
        return Dialects.all().stream().map(SqlDialect::name);
    }

    /** All dialects in the campaign, otherwise the deep ones: lists of statements are read by shared code. */
    static Stream<DialectName> timedDialects() {
        return dialects().filter(dialect -> WHOLE_CAMPAIGN || DEEP.contains(dialect.value()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aScriptCutAnywhereGivesAnAnswer(Path file) {
        SqlScript script = GoldenFiles.script(file);
        String text = script.text();
        int step = WHOLE_CAMPAIGN ? 1 : Math.max(11, text.length() / MOST_CUTS);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int end = 0; end < text.length(); end += step) {
                read(text.substring(0, end), script.dialect());
                read(text.substring(end), script.dialect());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aScriptWithDamagedCharactersGivesAnAnswer(Path file) {
        long seed = seed();
        Random random = new Random(seed);
        SqlScript script = GoldenFiles.script(file);
        int rounds = WHOLE_CAMPAIGN ? 400 : 12;
        for (int round = 0; round < rounds; round++) {
            String damaged = damaged(script.text(), random);
            assertTimeoutPreemptively(
                    LONGEST,
                    () -> read(damaged, script.dialect()),
                    () -> "-Dseed=" + seed + " gives a text that takes too long:\n" + damaged);
        }
    }

    @Test
    void nestingTenThousandDeepCostsThatPieceAndSaysSo() {
        String deep = "(".repeat(10_000) + "1" + ")".repeat(10_000);
        ScriptLineage script =
                read("INSERT INTO a.x SELECT " + deep + " FROM b.x;\nINSERT INTO a.y SELECT * FROM b.y;");
        assertThat(LineageText.shape(script)).containsExactly("b.x -> a.x value possible", "b.y -> a.y value proven");
        assertThat(script.account().unread()).extracting(UnreadPiece::reason).containsOnly("nested more than 150 deep");
    }

    /** Every text in every dialect: in the campaign at the whole depth, otherwise at a tenth of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void everyKindOfNestingIsBounded(DialectName dialect) {
        int depth = WHOLE_CAMPAIGN ? DEEPEST : DEEPEST / 10;
        Nested.texts(depth).forEach(text -> answersInTime(text, dialect));
    }

    /** Every text once at the whole depth; which dialect reads which is drawn anew with another seed. */
    @Test
    void everyKindOfNestingIsBoundedTenThousandDeep() {
        Random random = new Random(seed());
        List<DialectName> all = dialects().toList();
        Nested.texts(DEEPEST).forEach(text -> answersInTime(text, all.get(random.nextInt(all.size()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("timedDialects")
    void timeGrowsWithTheNumberOfStatementsAndNoFaster(DialectName dialect) {
        String statement =
                "INSERT INTO a.x (p, q) SELECT CASE WHEN b.y > 1 THEN coalesce(b.z, 0) END, d.q FROM b.x b JOIN c.d d ON d.id = b.id;\n";
        long once = shortestNanos(statement.repeat(STATEMENTS), dialect);
        long tenTimes = shortestNanos(statement.repeat(10 * STATEMENTS), dialect);
        assertThat((double) tenTimes / once).as("time for ten times the text").isLessThan(40);
    }

    @Test
    void timeGrowsWithLengthAndNoFaster() {
        String body =
                "INSERT INTO a.x SELECT CASE WHEN b.y > 1 THEN coalesce(b.z, 0) END FROM b.x b JOIN c.d d ON d.id = b.id;\n";
        String start = "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$\nBEGIN\n";
        long once = shortestNanos(start + body.repeat(STATEMENTS) + "END $$;");
        long tenTimes = shortestNanos(start + body.repeat(10 * STATEMENTS) + "END $$;");
        assertThat((double) tenTimes / once).as("time for ten times the text").isLessThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void oneUnreadableStatementChangesNoOther(DialectName dialect) {
        String before = "INSERT INTO a.x SELECT p FROM b.x;\n";
        String after = "INSERT INTO a.z SELECT p FROM b.z;\n";
        for (String broken : List.of(
                "INSERT INTO a.y SELECT ((1 FROM b.y;\n",
                "SELECT 1)) FROM b.y;\n",
                "%%% ??? !!!;\n",
                "WITH WITH WITH;\n",
                "CREATE TABLE (;\n",
                "UPDATE a.y SET () = (1 + ;\n",
                "MERGE INTO;\n")) {
            ScriptLineage script = read(before + broken + after, dialect);
            assertThat(tables(script)).as(broken).contains("b.x -> a.x value proven", "b.z -> a.z value proven");
            assertThat(script.account().unread()).as(broken).isNotEmpty().allMatch(piece -> piece.line() == 2);
        }
    }

    /** Each statement of a golden script in turn made unreadable: it is named, and the others say what they say without it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void anUnreadableStatementOfAScriptIsNamedAndAlone(Path file) {
        SqlScript script = GoldenFiles.script(file);
        for (Span statement : PlainStatements.of(script)) {
            String text = script.text();
            String broken = "THEN FROBNICATE";
            String without = text.substring(0, statement.start()) + text.substring(statement.end());
            String with = text.substring(0, statement.start()) + broken + text.substring(statement.end());
            ScriptLineage expected = read(without, script.dialect());
            ScriptLineage actual = read(with, script.dialect());
            assertThat(tables(actual)).as(with).isEqualTo(tables(expected));
            assertThat(actual.outputs()).as(with).isEqualTo(expected.outputs());
            long line = 1
                    + text.substring(0, statement.start())
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            assertThat(actual.account().unread()).as(with).anyMatch(piece -> piece.line() == line);
        }
    }

    private static List<String> tables(ScriptLineage script) {
        return LineageText.shape(script).stream()
                .map(edge -> edge.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void theAccountAddsUpInBytes() {
        ScriptAccount account = read("SELECT 'smörgås \uD83D\uDE00' FROM \"köping\"; -- ånger\nFROBNICATE ö;")
                .account();
        long skipped = account.skippedBytes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(account.totalBytes())
                .isEqualTo("SELECT 'smörgås \uD83D\uDE00' FROM \"köping\"; -- ånger\nFROBNICATE ö;"
                        .getBytes(StandardCharsets.UTF_8)
                        .length)
                .isEqualTo(account.readBytes() + skipped + account.unreadBytes());
        assertThat(account.unreadBytes()).isEqualTo("FROBNICATE ö".getBytes(StandardCharsets.UTF_8).length);
    }

    private static void answersInTime(String text, DialectName dialect) {
        assertTimeoutPreemptively(
                LONGEST,
                () -> read(text, dialect),
                () -> dialect + ", -Dseed=" + seed() + ": " + text.substring(0, Math.min(60, text.length())));
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        String characters = "()'\"$;,.*-/\\:[]{}| \u0000\u00A0\uE0F5x1";
        for (int change = 0; change < changes && damaged.length() > 0; change++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.setCharAt(at, characters.charAt(random.nextInt(characters.length())));
                default -> damaged.insert(at, characters.charAt(random.nextInt(characters.length())));
            }
        }
        return damaged.toString();
    }

    private static long shortestNanos(String text) {
        return shortestNanos(text, POSTGRES);
    }

    /** Of the processor, so that a busy machine does not count. */
    private static long shortestNanos(String text, DialectName dialect) {
        long shortest = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = MACHINE.getProcessCpuTime();
            read(text, dialect);
            shortest = Math.min(shortest, MACHINE.getProcessCpuTime() - start);
        }
        return shortest;
    }

    private static ScriptLineage read(String text) {
        return read(text, POSTGRES);
    }

    private static ScriptLineage read(String text, DialectName dialect) {
        return new LineageBuilder()
                .build(List.of(SqlScript.of("damaged.sql", dialect, text)), Optional.empty())
                .scripts()
                .get(0);
    }

    private static long seed() {
        String given = System.getProperty("seed", "");
        return given.isEmpty() ? 20_261_122L : Long.parseLong(given);
    }
}
