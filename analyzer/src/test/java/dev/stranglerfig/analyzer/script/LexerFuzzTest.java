package dev.stranglerfig.analyzer.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts nobody would write: whatever stands in them, no character is lost, none is in two tokens, and time grows with the length. */
class LexerFuzzTest {

    private static final long SEED = Long.getLong("seed", 20_261_122L);
    private static final int TEXTS = 100;
    private static final int LONG_TEXT = 400_000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** What lexers stumble over, and what holds it together. */
    private static final String[] PIECES = {
        "'",
        "\"",
        "`",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "$$",
        "$t$",
        "$1",
        "$x",
        "${",
        "${a}",
        "$(",
        "$(b)",
        "@",
        "@@",
        "@s/p",
        ":",
        "::",
        ":=",
        ":x",
        ":'y'",
        "?",
        "%s",
        "%(c)s",
        "&",
        "&&v.",
        "&1",
        "<a>",
        "<",
        ">",
        "#",
        "#{d}",
        "##t",
        "--",
        "-- x\n",
        "//",
        "/*",
        "*/",
        "/*!40101",
        "/*+",
        "\\",
        "\\'",
        "\\g",
        "\\.\n",
        "\nGO\n",
        "\n/\n",
        "\n.IF x\n",
        "\n!ls\n",
        "\nDELIMITER //\n",
        "\nDELIMITER $$\n",
        "\nSPOOL x -\n",
        "q'[",
        "]'",
        "r'",
        "'''",
        "\"\"\"",
        "E'",
        "n'",
        "u&\"",
        "0x1F",
        "1e",
        "1..2",
        ".5",
        "2020_t",
        "..",
        ".",
        ",",
        ";",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\0",
        "\uE0F5",
        "\uE0F50\uE0F5",
        "é",
        "\uD83D\uDE00",
        "\uD83D",
        "SELECT",
        "BEGIN",
        "CREATE",
        "PROCEDURE",
        "RULE",
        "COPY",
        "FROM",
        "STDIN",
        "END",
        "a",
        "b_1",
        "+",
        "-",
        "*",
        "=",
        "|",
        "!",
        "~"
    };

    static Stream<Arguments> dialects() {
        return Dialects.all().stream()
                .map(dialect -> Arguments.of(dialect.name().value(), dialect, SEED));
    }

    @ParameterizedTest(name = "{0}, seed {2}")
    @MethodSource("dialects")
    void tokensAndGapsJoinedAreTheText(String name, SqlDialect dialect, long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < TEXTS; count++) {
            String text = text(random, 1 + random.nextInt(60));
            requireLossless(text, dialect, name + ", -Dseed=" + seed + ", text " + count);
        }
    }

    static Stream<Arguments> repeated() {
        List<SqlDialect> all = Dialects.all();
        int shift = (int) Math.floorMod(SEED, (long) all.size());
        return IntStream.range(0, PIECES.length)
                .mapToObj(piece -> Arguments.of(PIECES[piece], all.get((piece + shift) % all.size())));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void theSameOverAndOverTakesTimeInProportion(String piece, SqlDialect dialect) {
        String text = piece.repeat(LONG_TEXT / piece.length());
        Assertions.assertTimeoutPreemptively(LONGEST, () -> Tokens.of(text, dialect));
    }

    private static void requireLossless(String text, SqlDialect dialect, String place) {
        Tokens tokens = Tokens.of(text, dialect);
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).as(place).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(token)).as(place).isGreaterThan(tokens.start(token));
            end = tokens.end(token);
            requirePartner(tokens, token, place);
            assertThat(tokens.content(token).offsets())
                    .as(place)
                    .hasSize(tokens.contentOf(token).length() + 1)
                    .isSorted();
        }
        assertThat(end).as(place).isLessThanOrEqualTo(text.length());
    }

    private static void requirePartner(Tokens tokens, int token, String place) {
        int partner = tokens.partner(token);
        if (partner != Tokens.NO_PARTNER) {
            assertThat(tokens.partner(partner)).as(place).isEqualTo(token);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < length; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(4) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
