package dev.stranglerfig.config.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void names_show_and_sort_as_their_text() {
        assertThat(Stream.of("b", "c", "a").map(ProductName::new).sorted().map(ProductName::toString))
                .containsExactly("a", "b", "c");
        assertThat(new TeamName("Marketing Analytics")).hasToString("Marketing Analytics");
    }

    @Test
    void names_say_what_form_they_want() {
        assertThatThrownBy(() -> new ProductName("sub-scriptions"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid product name: 'sub-scriptions'"
                        + " (a lower-case letter, then letters, digits, underscores; 40 at most)");
        assertThatThrownBy(() -> new TeamName(" Marketing"))
                .hasMessage("Invalid team name: ' Marketing' (1 to 80 printable characters, no space at either end)");
        assertThatThrownBy(() -> new TeamName("Mar\nketing"))
                .hasMessage("Invalid team name: 'Mar?keting' (1 to 80 printable characters, no space at either end)");
        assertThatThrownBy(() -> new ConsumerName("")).hasMessageStartingWith("Invalid consumer name: ''");
        assertThatThrownBy(() -> new DomainName("Sales")).hasMessageStartingWith("Invalid domain name: 'Sales'");
        assertThatThrownBy(() -> new TargetName("a b")).hasMessageStartingWith("Invalid target name: 'a b'");
        assertThatThrownBy(() -> new EngineName("DB2")).hasMessageStartingWith("Invalid engine name: 'DB2'");
        assertThatThrownBy(() -> new DialectName("pl_sql")).hasMessageStartingWith("Invalid dialect name: 'pl_sql'");
    }

    @Test
    void a_table_knows_its_own_name_and_its_schema() {
        assertThat(TableRef.of("dwh", "core", "subscription").name()).isEqualTo("subscription");
        assertThat(TableRef.of("dwh", "core", "subscription").schema()).contains("core");
        assertThat(TableRef.of("subscription").schema()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"subscription", "core.subscription", "dwh.core.Abo", "core.\"a.b\"", "\"\"\"\".\".\"", "core.a b"
            })
    void a_table_reads_back_what_it_shows(String shown) {
        assertThat(TableRef.parse(shown)).hasToString(shown);
        assertThat(TableRef.parse(TableRef.parse(shown).toString())).isEqualTo(TableRef.parse(shown));
    }

    @Test
    void a_quoted_part_holds_dots_and_quotes() {
        assertThat(TableRef.parse("core.\"a.\"\"b\"")).isEqualTo(TableRef.of("core", "a.\"b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "core.", ".subscription", "a.b.c.d.e", "core.\"sub"})
    void a_table_has_one_to_four_parts(String text) {
        assertThatThrownBy(() -> TableRef.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid table name: ");
    }

    @Test
    void tables_sort_by_schema_then_name_and_columns_by_table() {
        assertThat(Stream.of("core.b", "a", "core", "core.a")
                        .map(TableRef::parse)
                        .sorted()
                        .map(TableRef::toString))
                .containsExactly("a", "core", "core.a", "core.b");
    }
}
