package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.RowColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The columns of a result as bytes. A type is a letter and its parameters. */
final class ColumnCodec {

    private ColumnCodec() {}

    static ByteSink write(ByteSink sink, List<RowColumn> columns) {
        sink.putNumber(columns.size());
        for (RowColumn column : columns) {
            sink.putText(column.name()).putText(column.nativeType());
            column.type().fold(new TypeWriter(sink));
        }
        return sink;
    }

    static List<RowColumn> read(ByteSource source) throws IOException {
        int count = source.takeSize();
        List<RowColumn> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(new RowColumn(source.takeText(), source.takeText(), readType(source)));
        }
        return List.copyOf(columns);
    }

    private static LogicalType readType(ByteSource source) throws IOException {
        byte letter = source.take();
        return switch (letter) {
            case 'b' -> new LogicalType.Bool();
            case 'i' -> new LogicalType.Int((int) source.takeNumber());
            case 'd' -> new LogicalType.Decimal((int) source.takeNumber(), (int) source.takeNumber());
            case 'n' -> new LogicalType.Number();
            case 'f' -> new LogicalType.Float((int) source.takeNumber());
            case 't' -> LogicalType.Text.unlimited();
            case 'v' -> new LogicalType.Text(OptionalInt.of((int) source.takeNumber()));
            case 'c' -> new LogicalType.Char((int) source.takeNumber());
            case 'x' -> new LogicalType.Bytes();
            case 'D' -> new LogicalType.Date();
            case 'T' -> new LogicalType.Time((int) source.takeNumber());
            case 'S' -> new LogicalType.Timestamp((int) source.takeNumber());
            case 'I' -> new LogicalType.Instant((int) source.takeNumber());
            case 'u' -> new LogicalType.Uuid();
            case 'j' -> new LogicalType.Json();
            case 'o' -> new LogicalType.Other(source.takeText());
            default -> throw new IOException("Invalid type in a frame: " + letter);
        };
    }

    private record TypeWriter(ByteSink sink) implements LogicalType.Cases<ByteSink> {

        @Override
        public ByteSink bool() {
            return sink.put('b');
        }

        @Override
        public ByteSink integer(LogicalType.Int type) {
            return sink.put('i').putNumber(type.bytes());
        }

        @Override
        public ByteSink decimal(LogicalType.Decimal type) {
            return sink.put('d').putNumber(type.precision()).putNumber(type.scale());
        }

        @Override
        public ByteSink number() {
            return sink.put('n');
        }

        @Override
        public ByteSink floating(LogicalType.Float type) {
            return sink.put('f').putNumber(type.bytes());
        }

        @Override
        public ByteSink text(LogicalType.Text type) {
            if (type.maximum().isEmpty()) {
                return sink.put('t');
            }
            return sink.put('v').putNumber(type.maximum().getAsInt());
        }

        @Override
        public ByteSink character(LogicalType.Char type) {
            return sink.put('c').putNumber(type.length());
        }

        @Override
        public ByteSink bytes() {
            return sink.put('x');
        }

        @Override
        public ByteSink date() {
            return sink.put('D');
        }

        @Override
        public ByteSink time(LogicalType.Time type) {
            return sink.put('T').putNumber(type.fraction());
        }

        @Override
        public ByteSink timestamp(LogicalType.Timestamp type) {
            return sink.put('S').putNumber(type.fraction());
        }

        @Override
        public ByteSink instant(LogicalType.Instant type) {
            return sink.put('I').putNumber(type.fraction());
        }

        @Override
        public ByteSink uuid() {
            return sink.put('u');
        }

        @Override
        public ByteSink json() {
            return sink.put('j');
        }

        @Override
        public ByteSink other(LogicalType.Other type) {
            return sink.put('o').putText(type.nativeName());
        }
    }
}
