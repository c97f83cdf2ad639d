package dev.stranglerfig.warehouse.dialect;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a dialect writes names: {@code rules.quote("order")} gives {@code "order"}, quotes inside doubled.
 *
 * @param folding what happens to the case of a name written without quotes
 * @param quoted what happens to the case of a name written between quotes
 * @param quote the character around a quoted name, doubled inside
 * @param reserved words that mean something else when written without quotes, in lower case
 * @param maximumBytes the longest name in UTF-8 bytes; a longer one is an error, never cut
 */
public record IdentifierRules(Folding folding, QuotedNames quoted, char quote, Set<String> reserved, int maximumBytes) {

    public IdentifierRules {
        reserved = Set.copyOf(reserved);
        if (maximumBytes < 1) {
            throw new IllegalArgumentException("Invalid length limit: " + maximumBytes);
        }
    }

    /**
     * The name between quotes, safe to be put into SQL text.
     *
     * @throws StranglerException if the name is empty, holds a NUL character or is longer than the dialect allows
     */
    public String quote(String identifier) {
        check(identifier);
        String mark = String.valueOf(quote);
        return mark + identifier.replace(mark, mark + mark) + mark;
    }

    /** All parts of the name between quotes, joined by dots. */
    public String quote(TableRef table) {
        return table.parts().stream().map(this::quote).collect(Collectors.joining("."));
    }

    /** The name as the dialect stores it when it is written without quotes. */
    public String fold(String identifier) {
        return folding.fold(identifier);
    }

    /** The name as it is compared when it is written between quotes; the quotes are already taken off. */
    public String foldQuoted(String identifier) {
        if (quoted == QuotedNames.EXACT) {
            return identifier;
        }
        return folding.fold(identifier);
    }

    /** The table with this name, each part folded. */
    public TableRef table(String... parts) {
        return new TableRef(Stream.of(parts).map(this::fold).toList());
    }

    /** Whether the name means something else when written without quotes. */
    public boolean isReserved(String identifier) {
        return reserved.contains(identifier.toLowerCase(Locale.ROOT));
    }

    IdentifierRules reserving(Set<String> words) {
        return new IdentifierRules(folding, quoted, quote, words, maximumBytes);
    }

    private void check(String identifier) {
        if (identifier.isEmpty()) {
            throw refused("Invalid identifier: '' (it is empty)", "Give the table or column a name.");
        }
        if (identifier.indexOf('\0') >= 0) {
            throw refused(
                    "Invalid identifier: '" + identifier.replace("\0", "\\0") + "' (it holds a NUL character)",
                    "Rename the table or column.");
        }
        int bytes = identifier.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > maximumBytes) {
            throw refused(
                    "Invalid identifier: '" + identifier + "' (" + bytes + " bytes, the limit is " + maximumBytes + ")",
                    "Choose a name of at most " + maximumBytes + " bytes.");
        }
    }

    private static StranglerException refused(String message, String nextStep) {
        return new StranglerException(List.of(Problem.of(DialectProblem.INVALID_IDENTIFIER, message, nextStep)));
    }
}
