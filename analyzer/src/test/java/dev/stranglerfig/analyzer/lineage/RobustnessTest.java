package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, there is an answer in bounded time, and every byte is accounted for (the account checks itself). */
class RobustnessTest {

    private static final DialectName POSTGRES = new DialectName("postgres");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final boolean WHOLE_CAMPAIGN = "full".equals(System.getProperty("campaign"));

    static Stream<Path> cases() {
        return GoldenFiles.scripts().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aScriptCutAnywhereGivesAnAnswer(Path file) {
        String text = GoldenFiles.text(file);
        int step = WHOLE_CAMPAIGN ? 1 : 11;
        for (int end = 0; end < text.length(); end += step) {
            read(text.substring(0, end));
            read(text.substring(end));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aScriptWithDamagedCharactersGivesAnAnswer(Path file) {
        long seed = seed();
        Random random = new Random(seed);
        String text = GoldenFiles.text(file);
        int rounds = WHOLE_CAMPAIGN ? 400 : 12;
        for (int round = 0; round < rounds; round++) {
            String damaged = damaged(text, random);
            assertThat(read(damaged)).as("-Dseed=%d, round %d", seed, round).isNotNull();
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

    @Test
    void everyKindOfNestingIsBounded() {
        int depth = 10_000;
        List<String> nested = List.of(
                "SELECT ".repeat(depth),
                "SELECT * FROM (".repeat(depth) + "SELECT 1" + ")".repeat(depth),
                "WITH a AS (".repeat(depth),
                "f(".repeat(depth),
                "CASE WHEN ".repeat(depth),
                "a JOIN ".repeat(depth),
                "SELECT 1 FROM a " + "JOIN b ".repeat(depth),
                "SELECT 1 FROM " + "(a JOIN ".repeat(depth),
                "EXPLAIN ".repeat(depth),
                "PREPARE p AS ".repeat(depth),
                "NOT ".repeat(depth),
                "SELECT a" + "[b".repeat(depth),
                "SELECT 1 UNION ".repeat(depth),
                "DO $$ BEGIN " + "IF a THEN ".repeat(depth) + "END $$",
                "DO $$ " + "BEGIN ".repeat(depth) + "$$",
                "DO $$ BEGIN " + "FOR i IN SELECT unnest(ARRAY['a','b']) LOOP ".repeat(depth)
                        + "END LOOP; ".repeat(depth) + "END $$",
                "/*".repeat(depth),
                "DO '" + "DO ''".repeat(20),
                "x = " + "a || ".repeat(depth));
        for (String text : nested) {
            assertTimeoutPreemptively(LONGEST, () -> read(text), text.substring(0, 20));
        }
    }

    @Test
    void timeGrowsWithLengthAndNoFaster() {
        String body =
                "INSERT INTO a.x SELECT CASE WHEN b.y > 1 THEN coalesce(b.z, 0) END FROM b.x b JOIN c.d d ON d.id = b.id;\n";
        String start = "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$\nBEGIN\n";
        long once = shortestNanos(start + body.repeat(2_000) + "END $$;");
        long tenTimes = shortestNanos(start + body.repeat(20_000) + "END $$;");
        assertThat((double) tenTimes / once).as("time for ten times the text").isLessThan(40);
    }

    @Test
    void oneUnreadableStatementChangesNoOther() {
        String before = "INSERT INTO a.x SELECT * FROM b.x;\n";
        String after = "INSERT INTO a.z SELECT * FROM b.z;\n";
        for (String broken : List.of(
                "INSERT INTO a.y SELECT ((1 FROM b.y;\n",
                "SELECT 1)) FROM b.y;\n",
                "INSERT a.y b.y c.y;\n",
                "%%% ??? !!!;\n",
                "WITH WITH WITH;\n",
                "CREATE TABLE (;\n",
                "MERGE INTO;\n")) {
            ScriptLineage script = read(before + broken + after);
            assertThat(LineageText.shape(script))
                    .as(broken)
                    .contains("b.x -> a.x value proven", "b.z -> a.z value proven");
            assertThat(script.account().unread()).as(broken).isNotEmpty().allMatch(piece -> piece.line() == 2);
        }
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
        long shortest = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            read(text);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static ScriptLineage read(String text) {
        return new LineageBuilder()
                .build(List.of(SqlScript.of("damaged.sql", POSTGRES, text)), Optional.empty())
                .scripts()
                .get(0);
    }

    private static long seed() {
        String given = System.getProperty("seed", "");
        return given.isEmpty() ? 20_261_122L : Long.parseLong(given);
    }
}
