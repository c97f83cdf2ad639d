package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the commands of sqlcmd that matter here: {@code :setvar name value}, {@code :r path}; the others move no data. */
final class SqlcmdCommand {

    private SqlcmdCommand() {}

    static Statement read(TokenCursor cursor) {
        int first = cursor.position();
        String[] words = cursor.tokens().textOf(first).substring(1).strip().split("\\s+", 3);
        String verb = words[0].toLowerCase(Locale.ROOT);
        if (verb.equals("setvar") && words.length > 1) {
            cursor.advance();
            String value = words.length > 2 ? unquoted(words[2]) : "";
            return new Control.ClientVariable(cursor.spanFrom(first), words[1], value);
        }
        if (verb.equals("r") && words.length > 1) {
            cursor.advance();
            return new Call.Include(cursor.spanFrom(first), Optional.of(unquoted(words[1])));
        }
        cursor.skip(SkipRule.CLIENT);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private static String unquoted(String text) {
        String value = text.strip();
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replace("\"\"", "\"");
        }
        return value;
    }
}
