package dev.stranglerfig.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Asks where somebody can answer, and nowhere else. */
class QuestionsTest {

    private static final Styling ANSWERABLE = new Styling(false, false, true);

    @Test
    void takesTheAnswerThatIsTyped() {
        Terminal terminal = new Terminal(ANSWERABLE, "  press \n");

        assertThat(new Questions(terminal.console()).ask("Name", "warehouse")).isEqualTo("press");
        assertThat(terminal.err()).isEqualTo("Name [warehouse]: ");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void takesTheProposalForAnEmptyLineAndForTheEndOfInput() {
        Questions questions = new Questions(new Terminal(ANSWERABLE, "\n").console());

        assertThat(questions.ask("Name", "warehouse")).isEqualTo("warehouse");
        assertThat(questions.askOptional("Query log")).isEmpty();
    }

    @Test
    void takesTheProposalWithoutAWordWhereNobodyCanAnswer() {
        Terminal terminal = new Terminal(Styling.PLAIN, "press\n");

        assertThat(new Questions(terminal.console()).ask("Name", "warehouse")).isEqualTo("warehouse");
        assertThat(terminal.err()).isEmpty();
    }
}
