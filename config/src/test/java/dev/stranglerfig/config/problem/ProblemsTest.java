package dev.stranglerfig.config.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Problem MISSING =
            Problem.of(FileProblem.MISSING, "Cannot read a.sql: there is no such file", "Create it.");
    private static final Problem UNREADABLE =
            Problem.of(FileProblem.UNREADABLE, "Cannot read b.sql: permission denied", "Ask for it.");

    @Test
    void shows_the_place_in_front_and_the_next_step_below() {
        assertThat(MISSING.at(new Location("strangler.yaml", 12, 5)).render())
                .isEqualTo("strangler.yaml:12:5: Cannot read a.sql: there is no such file\n    Create it.");
        assertThat(MISSING.render()).isEqualTo("Cannot read a.sql: there is no such file\n    Create it.");
    }

    @Test
    void a_place_may_be_a_line_or_a_whole_file() {
        assertThat(new Location("etl/a.sql", 3, 0)).hasToString("etl/a.sql:3");
        assertThat(Location.ofFile("etl/a.sql")).hasToString("etl/a.sql");
        assertThat(Location.ofFile("etl/a.sql").fileName()).isEqualTo("a.sql");
        assertThat(Location.ofFile("a.sql").fileName()).isEqualTo("a.sql");
    }

    @Test
    void throws_all_in_the_order_of_their_places_those_without_last() {
        Problems problems = new Problems();
        problems.add(UNREADABLE);
        problems.add(MISSING.at(new Location("b", 1, 1)));
        problems.add(MISSING.at(new Location("a", 10, 1)));
        problems.addAll(List.of(MISSING.at(new Location("a", 9, 7)), MISSING.at(new Location("a", 9, 2))));

        assertThat(problems.isEmpty()).isFalse();
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        thrown -> assertThat(thrown.problems())
                                .extracting(problem -> problem.location()
                                        .map(Location::toString)
                                        .orElse("none"))
                                .containsExactly("a:9:2", "a:9:7", "a:10:1", "b:1:1", "none"));
    }

    @Test
    void throws_nothing_when_there_is_none() {
        assertThatCode(new Problems()::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void the_gravest_problem_decides_the_exit_code() {
        assertThat(new StranglerException(MISSING).category().exitCode()).isEqualTo(2);
        assertThat(new StranglerException(List.of(MISSING, UNREADABLE, MISSING))
                        .category()
                        .exitCode())
                .isEqualTo(3);
        assertThat(Category.BUG.exitCode()).isEqualTo(4);
    }

    @Test
    void the_exception_says_every_problem() {
        assertThat(new StranglerException(List.of(MISSING, UNREADABLE)))
                .hasMessage(MISSING.render() + "\n" + UNREADABLE.render());
    }

    @Test
    void a_problem_without_a_way_out_is_refused() {
        assertThatThrownBy(() -> Problem.of(FileProblem.MISSING, "Cannot read it: gone", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid problem FILE_MISSING: message and next step must be given");
    }
}
