package dev.stranglerfig.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    private static final String ALPHABET =
            "abcNOyes019 -_./:,#@*&!|>%`'\"\\[]{}?=~+\t\n\r\u0000\u0085\u00A0\u2028\uFEFFäß漢";

    static LongStream seeds() {
        String replay = System.getProperty("seed", "");
        if (!replay.isEmpty()) {
            return LongStream.of(Long.parseLong(replay));
        }
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_text_reads_back_the_same(long seed) {
        Random random = new Random(seed);
        List<String> texts =
                IntStream.range(0, 20).mapToObj(index -> text(random)).toList();

        for (String text : texts) {
            assertThat(readBack("key: " + YamlText.of(text)))
                    .as("seed %d", seed)
                    .containsExactly(text);
        }
        assertThat(readBack("key: " + YamlText.of(texts))).as("seed %d", seed).containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newspaper",
                "core.subscription",
                "etl/night run",
                "ann@publisher.example",
                "Anzeigenbüro",
                "jdbc:postgresql://warehouse.example:5432/dwh"
            })
    void ordinary_words_need_no_quotes(String text) {
        assertThat(YamlText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "On", "null", "true", "12", "1.5", "- a", "a: b", "a #b", "core.*", " a", "a "})
    void what_could_mean_something_else_is_quoted(String text) {
        assertThat(YamlText.of(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void a_list_is_written_on_one_line() {
        assertThat(YamlText.of(List.of("core.a", "core.b*"))).isEqualTo("[core.a, \"core.b*\"]");
    }

    private static String text(Random random) {
        int[] characters = random.ints(random.nextInt(8), 0, ALPHABET.length())
                .map(ALPHABET::charAt)
                .toArray();
        return new String(characters, 0, characters.length);
    }

    private static List<String> readBack(String yaml) {
        YamlMap map = new YamlReader().read("test.yaml", yaml);
        return map.text("key")
                .map(scalar -> List.of(scalar.text()))
                .orElseGet(() -> map.texts("key").stream().map(YamlScalar::text).toList());
    }
}
