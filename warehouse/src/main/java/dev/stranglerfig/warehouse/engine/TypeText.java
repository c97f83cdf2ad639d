package dev.stranglerfig.warehouse.engine;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a native type taken apart: {@code timestamp(3) without time zone} has the base {@code timestamp without time zone} and the
 * argument 3.
 *
 * @param text as the engine wrote it
 * @param base in lower case, without arguments
 * @param arguments the numbers between parentheses; none if anything else stands there
 */
public record TypeText(String text, String base, List<Integer> arguments) {

    private static final Pattern FORM =
            Pattern.compile("([^()]+)(?:\\(\\s*(-?\\d{1,9}(?:\\s*,\\s*-?\\d{1,9})?)\\s*\\))?([^()]*)");

    public TypeText {
        arguments = List.copyOf(arguments);
    }

    /** Takes a type's text apart; one of another form is a base as a whole. */
    public static TypeText of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return new TypeText(text, text.toLowerCase(Locale.ROOT), List.of());
        }
        String base = (matcher.group(1).strip() + " " + matcher.group(3).strip()).strip();
        return new TypeText(text, base.toLowerCase(Locale.ROOT), numbers(matcher.group(2)));
    }

    /** The argument at this place, from 0. */
    public OptionalInt argument(int index) {
        if (index >= arguments.size()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(arguments.get(index));
    }

    private static List<Integer> numbers(@org.jspecify.annotations.Nullable String list) {
        if (list == null) {
            return List.of();
        }
        return Stream.of(list.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
