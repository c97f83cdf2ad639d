package dev.stranglerfig.migrator.product;

import dev.stranglerfig.warehouse.canonical.LogicalType;

/**
 * How a type is named in a contract and written on the file port. One contract serves both ports only because it says this.
 *
 * @param logicalType one of the words of the contract standard
 * @param json the form in a file, for a reader of the contract
 */
record JsonForm(String logicalType, String json) {

    static JsonForm of(LogicalType type) {
        return type.fold(new Forms());
    }

    private static final class Forms implements LogicalType.Cases<JsonForm> {

        @Override
        public JsonForm bool() {
            return new JsonForm("boolean", "true or false");
        }

        @Override
        public JsonForm integer(LogicalType.Int type) {
            return new JsonForm("integer", "number without a fraction");
        }

        @Override
        public JsonForm decimal(LogicalType.Decimal type) {
            return new JsonForm("number", "string with " + type.scale() + " digits after the point");
        }

        @Override
        public JsonForm number() {
            return new JsonForm("number", "string in decimal notation");
        }

        @Override
        public JsonForm floating(LogicalType.Float type) {
            return new JsonForm("number", "number, or the string NaN, Infinity or -Infinity");
        }

        @Override
        public JsonForm text(LogicalType.Text type) {
            return new JsonForm("string", "string");
        }

        @Override
        public JsonForm character(LogicalType.Char type) {
            return new JsonForm("string", "string without the padding at its end");
        }

        @Override
        public JsonForm bytes() {
            return new JsonForm("string", "string in base64");
        }

        @Override
        public JsonForm date() {
            return new JsonForm("date", "string YYYY-MM-DD");
        }

        @Override
        public JsonForm time(LogicalType.Time type) {
            return new JsonForm("time", "string hh:mm:ss.ffffff");
        }

        @Override
        public JsonForm timestamp(LogicalType.Timestamp type) {
            return new JsonForm("timestamp", "string YYYY-MM-DDThh:mm:ss.ffffff, without a zone");
        }

        @Override
        public JsonForm instant(LogicalType.Instant type) {
            return new JsonForm("timestamp", "string YYYY-MM-DDThh:mm:ss.ffffffZ, in UTC");
        }

        @Override
        public JsonForm uuid() {
            return new JsonForm("string", "string of 36 characters");
        }

        @Override
        public JsonForm json() {
            return new JsonForm("object", "any JSON value");
        }

        @Override
        public JsonForm other(LogicalType.Other type) {
            return new JsonForm("string", "string as " + type.nativeName());
        }
    }
}
