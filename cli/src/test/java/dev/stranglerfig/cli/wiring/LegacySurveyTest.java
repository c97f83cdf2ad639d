package dev.stranglerfig.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Stakeholder;
import dev.stranglerfig.warehouse.engine.TableReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegacySurveyTest {

    @Test
    void loginsThatFoldToOneNameAreNumbered() {
        LegacySurvey survey = survey("a.b", "a_b", "A B", "1st");

        assertThat(survey.consumers().stream().map(Consumer::user)).containsExactly("a.b", "a_b", "A B", "1st");
        assertThat(survey.consumers().stream().map(consumer -> consumer.name().value()))
                .containsExactly("a_b", "a_b_2", "a_b_3", "u1st");
        assertThat(survey.stakeholders().stream().map(Stakeholder::team))
                .containsExactlyElementsOf(
                        survey.consumers().stream().map(Consumer::team).toList());
    }

    @Test
    void aLongLoginIsCut() {
        assertThat(survey("9".repeat(63)).consumers().get(0).name().value()).isEqualTo("u" + "9".repeat(57));
    }

    private static LegacySurvey survey(String... logins) {
        return new LegacySurvey(
                List.of(),
                List.of(),
                Stream.of(logins)
                        .map(login -> new TableReader(login, List.of()))
                        .toList(),
                List.of());
    }
}
