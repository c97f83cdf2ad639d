package dev.stranglerfig.reports.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as RFC 4180 writes it, with a header. An absent value is an empty field. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, as spreadsheets themselves mark text; numbers stay numbers.
 */
final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;
    private final int columns;

    CsvTable(String... header) {
        this.columns = header.length;
        try {
            this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        print(List.of(header));
    }

    void row(Object... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("Invalid row: " + cells.length + " cells for " + columns + " columns");
        }
        print(List.of(cells).stream().map(CsvTable::cell).toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void print(List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CsvTable::cell).orElse("");
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Long.toString(number.getAsLong()) : "";
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Decimals.plain(number.getAsDouble()) : "";
        }
        if (value instanceof Double number) {
            return Decimals.plain(number);
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        return harmless(value.toString());
    }

    private static String harmless(String text) {
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return text;
    }
}
