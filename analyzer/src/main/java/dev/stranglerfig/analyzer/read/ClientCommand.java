package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the commands of psql that matter here: {@code \i}, {@code \set}, {@code \copy}; the others move no data. */
final class ClientCommand {

    private ClientCommand() {}

    static Statement read(Grammar grammar, TokenCursor cursor) {
        int token = cursor.position();
        String text = cursor.tokens().textOf(token);
        String[] words = text.substring(1).strip().split("\\s+", 2);
        String name = words[0].toLowerCase(Locale.ROOT);
        String rest = words.length > 1 ? words[1].strip() : "";
        return switch (name) {
            case "i", "ir", "include", "include_relative" -> include(cursor, rest);
            case "set" -> variable(cursor, rest);
            case "copy" -> copy(grammar, cursor, text);
            default -> other(cursor);
        };
    }

    private static Statement include(TokenCursor cursor, String path) {
        int first = cursor.position();
        cursor.advance();
        Optional<String> named = Optional.of(unquoted(path)).filter(found -> !found.isBlank());
        return new Call.Include(cursor.spanFrom(first), named);
    }

    private static Statement variable(TokenCursor cursor, String rest) {
        int first = cursor.position();
        cursor.advance();
        String[] words = rest.split("\\s+", 2);
        String value = words.length > 1 ? unquoted(words[1].strip()) : "";
        return new Control.ClientVariable(cursor.spanFrom(first), words[0], value);
    }

    /** {@code \copy} is COPY with a file of the client; its text is read as one. */
    private static Statement copy(Grammar grammar, TokenCursor cursor, String text) {
        int token = cursor.position();
        OffsetMap offsets = cursor.source().offsets().from(cursor.tokens().start(token) + 1);
        SourceText child = cursor.source()
                .inside(Tokens.of(text.substring(1), cursor.tokens().dialect()), offsets);
        cursor.advance();
        cursor.source().adopt(token, child);
        TokenCursor inner = new TokenCursor(child, Setting.SCRIPT, cursor.depth() + 1);
        return grammar.code().bounded(inner, inner.limit());
    }

    private static Statement other(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skip(SkipRule.CLIENT);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private static String unquoted(String text) {
        if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
            return Literal.text(text);
        }
        return text;
    }
}
