package dev.stranglerfig.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void quotesWhatNeedsQuotesAndEndsLinesAsTheStandardSays() {
        CsvTable table = new CsvTable("name", "reason");
        table.row("core.\"odd\"", "one, two\nthree");

        assertThat(table).hasToString("name,reason\r\n\"core.\"\"odd\"\"\",\"one, two\nthree\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1"})
    void marksAsTextWhatASpreadsheetWouldRun(String formula) {
        CsvTable table = new CsvTable("name");
        table.row(formula);

        assertThat(table.toString()).contains("'" + formula);
    }

    @Test
    void leavesNumbersAloneAndWritesAbsentValuesAsEmptyFields() {
        CsvTable table = new CsvTable("a", "b", "c", "d");
        table.row(-1.25, 7L, Optional.empty(), OptionalLong.empty());

        assertThat(table).hasToString("a,b,c,d\r\n-1.25,7,,\r\n");
    }

    @Test
    void refusesARowThatDoesNotFitItsHeader() {
        CsvTable table = new CsvTable("a", "b");

        assertThatThrownBy(() -> table.row("x")).hasMessage("Invalid row: 1 cells for 2 columns");
    }
}
