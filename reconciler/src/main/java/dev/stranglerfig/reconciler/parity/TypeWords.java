package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;

/** The contract's types as messages name them, for instance {@code decimal(12,2)}. */
final class TypeWords implements LogicalType.Cases<String> {

    private static final TypeWords CASES = new TypeWords();

    private TypeWords() {}

    static String of(LogicalType type) {
        return type.fold(CASES);
    }

    @Override
    public String bool() {
        return "boolean";
    }

    @Override
    public String integer(LogicalType.Int type) {
        return "integer of " + type.bytes() + " bytes";
    }

    @Override
    public String decimal(LogicalType.Decimal type) {
        return "decimal(" + type.precision() + "," + type.scale() + ")";
    }

    @Override
    public String number() {
        return "decimal of any scale";
    }

    @Override
    public String floating(LogicalType.Float type) {
        return "float of " + type.bytes() + " bytes";
    }

    @Override
    public String text(LogicalType.Text type) {
        return "text";
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
        return "time";
    }

    @Override
    public String timestamp(LogicalType.Timestamp type) {
        return "timestamp";
    }

    @Override
    public String instant(LogicalType.Instant type) {
        return "instant";
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
        return type.nativeName();
    }
}
