package dev.stranglerfig.migrator.product;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types as text in a plan, for instance {@code decimal(12,2)} or {@code text}; {@link #parse} reads what {@link #of} writes. */
final class TypeNames {

    private static final Pattern FORM = Pattern.compile("([a-z]+)(?:\\((.*)\\))?", Pattern.DOTALL);

    private static final Map<String, Function<String, LogicalType>> READERS = Map.ofEntries(
            Map.entry("bool", argument -> new LogicalType.Bool()),
            Map.entry("int", argument -> new LogicalType.Int(Integer.parseInt(argument))),
            Map.entry("decimal", TypeNames::decimal),
            Map.entry("number", argument -> new LogicalType.Number()),
            Map.entry("float", argument -> new LogicalType.Float(Integer.parseInt(argument))),
            Map.entry("text", TypeNames::text),
            Map.entry("char", argument -> new LogicalType.Char(Integer.parseInt(argument))),
            Map.entry("bytes", argument -> new LogicalType.Bytes()),
            Map.entry("date", argument -> new LogicalType.Date()),
            Map.entry("time", argument -> new LogicalType.Time(Integer.parseInt(argument))),
            Map.entry("timestamp", argument -> new LogicalType.Timestamp(Integer.parseInt(argument))),
            Map.entry("instant", argument -> new LogicalType.Instant(Integer.parseInt(argument))),
            Map.entry("uuid", argument -> new LogicalType.Uuid()),
            Map.entry("json", argument -> new LogicalType.Json()),
            Map.entry("other", LogicalType.Other::new));

    private TypeNames() {}

    static String of(LogicalType type) {
        return type.fold(new Writer());
    }

    /** @throws IllegalArgumentException when the text names no type */
    static LogicalType parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !READERS.containsKey(matcher.group(1))) {
            throw new IllegalArgumentException("Invalid type: '" + text + "'");
        }
        String argument = matcher.group(2);
        if (argument == null) {
            argument = "";
        }
        return READERS.get(matcher.group(1)).apply(argument);
    }

    private static LogicalType decimal(String argument) {
        String[] parts = argument.split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Invalid type: 'decimal(" + argument + ")'");
        }
        return new LogicalType.Decimal(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static LogicalType text(String argument) {
        if (argument.isEmpty()) {
            return LogicalType.Text.unlimited();
        }
        return new LogicalType.Text(OptionalInt.of(Integer.parseInt(argument)));
    }

    private static final class Writer implements LogicalType.Cases<String> {

        @Override
        public String bool() {
            return "bool";
        }

        @Override
        public String integer(LogicalType.Int type) {
            return "int(" + type.bytes() + ")";
        }

        @Override
        public String decimal(LogicalType.Decimal type) {
            return "decimal(" + type.precision() + "," + type.scale() + ")";
        }

        @Override
        public String number() {
            return "number";
        }

        @Override
        public String floating(LogicalType.Float type) {
            return "float(" + type.bytes() + ")";
        }

        @Override
        public String text(LogicalType.Text type) {
            if (type.maximum().isEmpty()) {
                return "text";
            }
            return "text(" + type.maximum().getAsInt() + ")";
        }

        @Override
        public String character(LogicalType.Char type) {
            return "char(" + type.length() + ")";
        }

        @Override
        public String bytes() {
            return "bytes";
        }

        @Override
        public String date() {
            return "date";
        }

        @Override
        public String time(LogicalType.Time type) {
            return "time(" + type.fraction() + ")";
        }

        @Override
        public String timestamp(LogicalType.Timestamp type) {
            return "timestamp(" + type.fraction() + ")";
        }

        @Override
        public String instant(LogicalType.Instant type) {
            return "instant(" + type.fraction() + ")";
        }

        @Override
        public String uuid() {
            return "uuid";
        }

        @Override
        public String json() {
            return "json";
        }

        @Override
        public String other(LogicalType.Other type) {
            return "other(" + type.nativeName() + ")";
        }
    }
}
