package dev.stranglerfig.config.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("legacy", "ledger", "scripts", "query-log", "name");

    @ParameterizedTest
    @CsvSource({
        "legcy, legacy",
        "legacyy, legacy",
        "lagacy, legacy",
        "elgacy, legacy",
        "LEGACY, legacy",
        "lgeacy, legacy",
        "legder, ledger",
        "script, scripts",
        "query_log, query-log",
        "queryLog, query-log",
        "nane, name"
    })
    void finds_what_was_meant(String written, String meant) {
        assertThat(Suggestion.closest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "sources", "n", "''", "logs"})
    void does_not_guess_when_nothing_is_near(String written) {
        assertThat(Suggestion.closest(written, KNOWN)).isEmpty();
    }

    @Test
    void a_single_letter_is_not_mistaken_for_another() {
        assertThat(Suggestion.closest("4", List.of("1", "2", "3"))).isEmpty();
    }

    @Test
    void a_text_of_any_length_is_answered_at_once() {
        assertThat(Suggestion.closest("x".repeat(1_000_000), KNOWN)).isEmpty();
    }

    @Test
    void a_next_step_names_the_nearest_and_then_all() {
        assertThat(Suggestion.nextStep("legcy", KNOWN))
                .isEqualTo("Did you mean 'legacy'? Use one of: legacy, ledger, scripts, query-log, name.");
        assertThat(Suggestion.nextStep("colour", List.of("legacy"))).isEqualTo("Use: legacy.");
        assertThat(Suggestion.nextStep("legcy", List.of("legacy"))).isEqualTo("Did you mean 'legacy'?");
        assertThat(Suggestion.nextStep("legcy", List.of())).isEqualTo("There is none yet to choose from.");
    }

    @Test
    void a_next_step_stays_short() {
        List<String> many =
                IntStream.range(0, 500).mapToObj(index -> "table" + index).toList();

        assertThat(Suggestion.nextStep("customer", many))
                .isEqualTo("Use one of: table0, table1, table2, table3, table4, table5, table6, table7, table8, table9,"
                        + " table10, table11, table12, table13, table14, table15, table16, table17, table18, table19, table20,"
                        + " table21, table22, table23 and 476 more.");
    }
}
