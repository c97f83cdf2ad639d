package dev.stranglerfig.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of aligned columns for a terminal. A column whose cells are all numbers is aligned to the right.
 *
 * <pre>{@code
 * TextTable table = new TextTable("TABLE", "ROWS");
 * table.row("core.subscription", "184,220");
 * }</pre>
 */
public final class TextTable {

    private static final int GAP = 2;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row; it must have as many cells as the header. */
    public TextTable row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "Invalid row: " + cells.length + " cells under " + header.size() + " headings");
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes heading and rows to the console. */
    public void print(Console console) {
        int[] widths = widths();
        console.line(console.styled(Style.BOLD, render(header, widths)));
        for (List<String> row : rows) {
            console.line(render(row, widths));
        }
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(header.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private String render(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - width(cell));
            if (numeric(column)) {
                line.append(padding).append(cell);
            } else {
                line.append(cell).append(padding);
            }
            line.append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    private boolean numeric(int column) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isEmpty()
                                || "-".equals(cell)
                                || cell.matches("[+-]?[0-9][0-9,.]*( ?[%a-zA-Z]{1,3})?"));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
