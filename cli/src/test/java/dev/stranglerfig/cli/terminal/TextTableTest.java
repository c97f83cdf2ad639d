package dev.stranglerfig.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Columns stand below each other, numbers at the right, and no line ends with blanks. */
class TextTableTest {

    @Test
    void alignsTextLeftAndNumbersRight() {
        assertThat(printed(new TextTable("TABLE", "ROWS", "SHARE")
                        .row("core.subscription", "184,220", "62.80 %")
                        .row("core.price_plan", "544", "0.22 %")
                        .row("core.new", "-", "")))
                .isEqualTo("""
                TABLE                 ROWS    SHARE
                core.subscription  184,220  62.80 %
                core.price_plan        544   0.22 %
                core.new                 -
                """);
    }

    @Test
    void aColumnInWhichOneCellIsNoNumberStandsLeft() {
        assertThat(printed(new TextTable("ID", "N").row("12", "1").row("12a3", "22")))
                .isEqualTo("""
                ID     N
                12     1
                12a3  22
                """);
    }

    @Test
    void countsCharactersAndNotTheUnitsTheyAreStoredIn() {
        assertThat(printed(new TextTable("NAME", "CITY").row("Zoë", "Köln").row("\uD83D\uDDDE", "Bonn")))
                .isEqualTo("NAME  CITY\nZoë   Köln\n\uD83D\uDDDE     Bonn\n");
    }

    @Test
    void showsTheHeadingWhenThereIsNoRow() {
        TextTable table = new TextTable("TABLE", "ROWS");

        assertThat(table.isEmpty()).isTrue();
        assertThat(printed(table)).isEqualTo("TABLE  ROWS\n");
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertThatThrownBy(() -> new TextTable("TABLE", "ROWS").row("core.subscription"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid row: 1 cells under 2 headings");
    }

    private static String printed(TextTable table) {
        Terminal terminal = Terminal.plain();
        table.print(terminal.console());
        return terminal.out();
    }
}
