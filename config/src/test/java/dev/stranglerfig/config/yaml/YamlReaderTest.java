package dev.stranglerfig.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    @ParameterizedTest
    @CsvSource({
        "~, NOTHING", "null, NOTHING", "true, BOOLEAN", "False, BOOLEAN", "12, INTEGER", "-7, INTEGER", "1.5, DECIMAL",
        "1e3, DECIMAL", "no, TEXT", "on, TEXT", "1:30, TEXT", "0x10, TEXT", "1_000, TEXT", "2024-01-31, TEXT",
        "'\"12\"', TEXT", "'\"\"', TEXT"
    })
    void words_mean_what_yaml_1_2_says(String written, YamlScalar.Kind kind) {
        assertThat(read("key: " + written).value("key"))
                .get()
                .isInstanceOfSatisfying(
                        YamlScalar.class, scalar -> assertThat(scalar.kind()).isEqualTo(kind));
    }

    @Test
    void every_value_and_key_knows_its_place() {
        YamlMap map = read("# note\na:\n  - b: c\n");

        assertThat(map.entries().get("a").key()).isEqualTo(new Location("test.yaml", 2, 1));
        assertThat(map.maps("a").get(0).location()).isEqualTo(new Location("test.yaml", 3, 5));
        assertThat(map.maps("a").get(0).text("b").orElseThrow().location()).isEqualTo(new Location("test.yaml", 3, 8));
    }

    @Test
    void columns_count_characters() {
        assertThat(read("\uD83D\uDCF0: c").text("\uD83D\uDCF0").orElseThrow().location())
                .isEqualTo(new Location("test.yaml", 1, 4));
    }

    @Test
    void a_number_that_does_not_fit_is_no_whole_number() {
        assertThat(read("key: 99999999999").integer("key")).isEmpty();
        assertThat(read("key: 99999999999999999999999").value("key"))
                .get()
                .isInstanceOfSatisfying(
                        YamlScalar.class, scalar -> assertThat(scalar.kind()).isEqualTo(YamlScalar.Kind.DECIMAL));
        assertThat(read("key: 42").integer("key")).hasValue(42);
    }

    @Test
    void an_alias_is_what_it_names() {
        YamlMap map = read("a: &x [1, 2]\nb: *x\n");

        assertThat(map.value("b")).isEqualTo(map.value("a"));
    }

    private static YamlMap read(String yaml) {
        return new YamlReader().read("test.yaml", yaml);
    }
}
