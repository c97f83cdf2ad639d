package dev.stranglerfig.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bar on a terminal; plain lines elsewhere, few enough for a log; never in the answer. */
class ProgressTest {

    @Test
    void saysEveryFifthOfTheWorkInALineOfItsOwn() {
        Terminal terminal = Terminal.plain();
        try (Progress progress = Progress.start(terminal.console(), "Loading", 2_000)) {
            for (int done = 0; done <= 2_000; done++) {
                progress.to(done);
            }
        }

        assertThat(terminal.err()).isEqualTo("""
                Loading: 20 % of 2,000
                Loading: 40 % of 2,000
                Loading: 60 % of 2,000
                Loading: 80 % of 2,000
                Loading: 100 % of 2,000
                """);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void saysWhatIsBeingDoneAndThatItEndedEarly() {
        Terminal terminal = Terminal.plain();
        try (Progress progress = Progress.start(terminal.console(), "Loading", 10)) {
            progress.doing("core.subscription");
            progress.to(5);
            progress.to(3);
        }

        assertThat(terminal.err()).isEqualTo("""
                Loading: 40 % of 10, core.subscription
                Loading: ended
                """);
    }

    @Test
    void saysNoShareOfWorkWhoseAmountIsNotKnown() {
        Terminal terminal = Terminal.plain();
        try (Progress progress = Progress.start(terminal.console(), "Loading", 0)) {
            progress.to(7);
        }

        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void drawsABarInPlaceOnATerminal() {
        Terminal terminal = new Terminal(new Styling(false, true, false), "");
        try (Progress progress = Progress.start(terminal.console(), "Loading", 10)) {
            progress.doing("core.subscription");
            progress.to(10);
        }

        assertThat(terminal.err()).contains("\rLoading 100%").contains("core.subscription");
        assertThat(terminal.out()).isEmpty();
    }
}
