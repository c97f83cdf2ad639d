package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ } | {}",
                "{\"b\":1,\"a\":{\"d\":[],\"c\":null}} | {\"a\":{\"c\":null,\"d\":[]},\"b\":1}",
                "{\"n\":1.50,\"m\":10000000000000000000000001} | {\"m\":10000000000000000000000001,\"n\":1.50}",
                "{\"t\":\"\\u00fc\\/\\t\"} | {\"t\":\"ü/\\t\"}",
                "{\"f\":false , \"t\":true} | {\"f\":false,\"t\":true}",
            })
    void sortsKeysAndDropsWhiteSpace(String text, String canonical) {
        assertThat(CanonicalJson.object(text)).isEqualTo(canonical);
        assertThat(CanonicalJson.object(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | it is no JSON object",
                "\"text\" | it is no JSON object",
                "{\"a\":1,\"a\":2} | Duplicate field 'a'",
                "{} {} | Trailing token",
                "{\"a\": | Unexpected end-of-input",
                "{\"a\":NaN} | Non-standard token 'NaN'",
                "{\"a\":\"\\ud800\"} | half of a surrogate pair",
            })
    void refusesEverythingElse(String text, String reason) {
        assertThatThrownBy(() -> CanonicalJson.object(text))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Invalid ledger entry body: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesANestingThatIsTooDeepInsteadOfOverflowing() {
        assertThatThrownBy(() -> CanonicalJson.object("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isInstanceOf(StranglerException.class)
                .hasMessageContaining("nesting depth");
    }
}
