package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.RowValues;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Rows over all types that both engines have, filled from the samples and from a seed. */
final class RandomRows {

    private final Random random;
    private final List<TypeSamples> types;

    RandomRows(long seed, List<Engine> engines) {
        this.random = new Random(seed);
        this.types = TypeSamples.all().stream()
                .filter(samples -> engines.stream()
                        .allMatch(engine ->
                                engine.types().nativeType(samples.type()).fold(exact -> true, unsupported -> false)))
                .toList();
    }

    RowShape shape() {
        List<ShapeColumn> columns = new ArrayList<>();
        columns.add(
                new ShapeColumn("key text", dev.stranglerfig.warehouse.canonical.LogicalType.Text.unlimited(), false));
        types.forEach(samples -> columns.add(new ShapeColumn(samples.label(), samples.type(), true)));
        columns.add(new ShapeColumn("key number", new dev.stranglerfig.warehouse.canonical.LogicalType.Int(8), false));
        return new RowShape(columns, List.of("key number", "key text"));
    }

    List<RowValues> rows(int count) {
        List<RowValues> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private RowValues row(long number) {
        List<Object> values = new ArrayList<>();
        values.add("k" + random.nextInt(10));
        for (TypeSamples samples : types) {
            int choice = random.nextInt(samples.values().size() + 1);
            values.add(choice == 0 ? null : samples.values().get(choice - 1));
        }
        values.add(number - 20);
        return RowValues.of(values.toArray());
    }
}
