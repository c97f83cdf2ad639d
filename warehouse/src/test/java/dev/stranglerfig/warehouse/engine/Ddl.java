package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.stream.Collectors;

/** CREATE TABLE for a shape, enough for tests. */
public final class Ddl {

    private Ddl() {}

    public static String createTable(Engine engine, TableRef table, RowShape shape) {
        IdentifierRules names = engine.dialect().identifiers();
        String columns = shape.columns().stream()
                .map(column -> names.quote(column.name()) + " "
                        + engine.types().nativeType(column.type()).fold(NativeType.Exact::ddl, unsupported -> {
                            throw new AssertionError(unsupported.reason());
                        }))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + names.quote(table) + " (" + columns + ")";
    }
}
