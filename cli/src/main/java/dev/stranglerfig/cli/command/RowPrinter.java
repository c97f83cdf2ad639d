package dev.stranglerfig.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Counted;
import dev.stranglerfig.cli.terminal.TextTable;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints rows for people or as JSON, one object a row. NULL is shown as {@code NULL}, so that it is told from an empty text. */
final class RowPrinter {

    private final Console console;
    private final Rows rows;

    RowPrinter(Console console, Rows rows) {
        this.console = console;
        this.rows = rows;
    }

    void printText(int limit) {
        TextTable table =
                new TextTable(rows.columns().stream().map(RowColumn::name).toArray(String[]::new));
        long shown = 0;
        boolean more = rows.next();
        while (more && shown < limit) {
            table.row(cells());
            shown++;
            more = rows.next();
        }
        table.print(console);
        if (more) {
            console.note(String.format(Locale.ROOT, "the first %,d rows; --limit shows more", shown));
            return;
        }
        console.note(Counted.of(shown, "row"));
    }

    void printJson() {
        try (JsonGenerator json = new JsonMapper().getFactory().createGenerator(console.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.setRootValueSeparator(new SerializedString("\n"));
            while (rows.next()) {
                write(json);
            }
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write rows", e);
        }
        console.line("");
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < rows.columns().size(); i++) {
            json.writeFieldName(rows.columns().get(i).name());
            write(json, rows.value(i));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(text(value));
        }
    }

    private String[] cells() {
        String[] cells = new String[rows.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            Object value = rows.value(i);
            cells[i] = "NULL";
            if (value != null) {
                cells[i] = text(value);
            }
        }
        return cells;
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString();
    }
}
