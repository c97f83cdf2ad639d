package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.config.name.TableRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script has said so far that changes the meaning of names: its search path, its temporary tables, its client variables. */
final class Session {

    /** What a trigger of T-SQL calls the rows of the change. */
    private static final Set<String> CHANGED_ROWS = Set.of("inserted", "deleted");

    private static final String TEMPORARY_SCHEMA = "pg_temp";

    private final String name;
    private final EstateIndex index;
    private final Map<String, Place.Temporary> temporaries = new HashMap<>();
    private final Map<String, Integer> generations = new HashMap<>();
    private final Map<String, String> clientVariables = new HashMap<>();
    private final Map<TableRef, Symbols> containers = new HashMap<>();
    private final Map<Place, KnownColumns.Columns> columns = new HashMap<>();
    private List<String> searchPath;
    private @Nullable QualifiedName changed;
    private Optional<String> catalogue = Optional.empty();
    private LineageOptions.SystemTables systemTables = LineageOptions.SystemTables.LEFT_OUT;

    Session(String name, EstateIndex index, List<String> searchPath) {
        this.name = name;
        this.index = index;
        this.searchPath = List.copyOf(searchPath);
    }

    /** A session as whoever asks wants it. */
    static Session of(String name, EstateIndex index, LineageOptions options) {
        Session session = new Session(name, index, options.searchPath());
        session.catalogue = options.defaultCatalogue();
        session.systemTables = options.systemTables();
        return session;
    }

    /** The session of a routine's body, which has temporary tables of its own. */
    Session ofRoutine(TableRef routine, List<String> schemas) {
        Session session = new Session(routine.toString(), index, List.of());
        session.searchPath(schemas);
        session.catalogue = catalogue;
        session.systemTables = systemTables;
        return session;
    }

    boolean leavesOutSystemTables() {
        return systemTables == LineageOptions.SystemTables.LEFT_OUT;
    }

    /** A name resolved: where it is, and how sure that is. */
    record Resolved(Place place, Grade grade) {}

    String name() {
        return name;
    }

    EstateIndex index() {
        return index;
    }

    List<String> searchPath() {
        return searchPath;
    }

    void searchPath(List<String> schemas) {
        searchPath = schemas.stream()
                .filter(schema ->
                        !schema.equals(TEMPORARY_SCHEMA) && !schema.equals("$user") && !schema.equals("pg_catalog"))
                .toList();
    }

    /** What a package declares, in its specification and in its body. */
    Symbols container(TableRef container) {
        return containers.computeIfAbsent(container, Symbols::ofContainer);
    }

    /** Completes names from here on that do not name a database of their own. */
    void catalogue(String database) {
        catalogue = Optional.of(database);
    }

    void clientVariable(String variable, String value) {
        clientVariables.put(variable, value);
    }

    /** A statement says the columns of a table. */
    void learn(Place place, KnownColumns.Columns known) {
        columns.put(place, known);
        if (place instanceof Place.Table table) {
            index.columns().learn(table.name(), known);
        }
    }

    /** The columns of a place, as the session or else the estate says. */
    Optional<KnownColumns.Columns> columnsOf(Place place) {
        KnownColumns.Columns own = columns.get(place);
        if (own == null && place instanceof Place.Table table) {
            return index.columns().of(table.name());
        }
        return Optional.ofNullable(own);
    }

    Place.Temporary makeTemporary(String table) {
        int generation = generations.merge(table, 1, Integer::sum);
        Place.Temporary place = new Place.Temporary(name, table, generation);
        temporaries.put(table, place);
        return place;
    }

    boolean dropTemporary(QualifiedName table) {
        return (!table.isQualified() || isTemporarySchema(table) || isMarked(table.last()))
                && temporaries.remove(table.last()) != null;
    }

    static boolean isTemporarySchema(QualifiedName table) {
        return table.isQualified()
                && table.parts().get(table.parts().size() - 2).equals(TEMPORARY_SCHEMA);
    }

    /** Where a table is that a statement reads or writes. */
    Resolved resolve(QualifiedName written) {
        QualifiedName table = meant(filledIn(written));
        Grade grade = table.certainty() == QualifiedName.Certainty.STATED ? Grade.PROVEN : Grade.POSSIBLE;
        boolean temporary = !table.isQualified() || isTemporarySchema(table) || isMarked(table.last());
        if (temporary && temporaries.containsKey(table.last())) {
            return new Resolved(temporaries.get(table.last()), grade);
        }
        if (isMarked(table.last())) {
            return new Resolved(elsewhere(table.last()), Grade.INFERRED);
        }
        if (table.isQualified()) {
            return new Resolved(new Place.Table(completed(table.table())), grade);
        }
        Resolved completed = complete(table.last());
        return new Resolved(completed.place(), completed.grade().worse(grade));
    }

    /** In a trigger the rows of the change are rows of its table; a synonym is another name of a table. */
    private QualifiedName meant(QualifiedName table) {
        if (!table.isQualified() && changed != null && CHANGED_ROWS.contains(table.last())) {
            return changed;
        }
        return index.synonym(table).orElse(table);
    }

    /** Says that this is the session of a trigger of the table. */
    void rowsOf(QualifiedName table) {
        changed = table;
    }

    /** {@code #t} is a temporary table and {@code @t} a variable that holds one, whoever made it. */
    private static boolean isMarked(String table) {
        return table.startsWith("#") || table.startsWith("@");
    }

    /** A temporary table that somebody else made in this session, one nobody of the estate made included; a variable is nobody else's. */
    private Place elsewhere(String table) {
        if (table.startsWith("@")) {
            return new Place.Temporary(name, table, 0);
        }
        if (index.isTemporary(table)) {
            return Place.Temporary.shared(table);
        }
        return new Place.Table(TableRef.of(table));
    }

    /** Where a table is made: the first schema of the path. */
    TableRef newTable(QualifiedName written) {
        QualifiedName table = filledIn(written);
        if (table.isQualified()) {
            return completed(table.table());
        }
        if (searchPath.isEmpty()) {
            return withoutSchema(table.last());
        }
        return completed(TableRef.of(searchPath.get(0), table.last()));
    }

    /** A name of two parts with the database that the script uses. */
    private TableRef completed(TableRef table) {
        if (catalogue.isEmpty() || table.parts().size() != 2) {
            return table;
        }
        return TableRef.of(catalogue.get(), table.parts().get(0), table.parts().get(1));
    }

    /** A bare name where no schema is said: of the database that the script uses, as {@code db..t} says it. */
    private TableRef withoutSchema(String table) {
        return catalogue.map(database -> TableRef.of(database, table)).orElseGet(() -> TableRef.of(table));
    }

    private Resolved complete(String table) {
        for (String schema : searchPath) {
            TableRef candidate = completed(TableRef.of(schema, table));
            if (index.isTable(candidate)) {
                return new Resolved(new Place.Table(candidate), Grade.PROVEN);
            }
        }
        if (index.isTemporary(table) && !index.isTable(TableRef.of(table))) {
            return new Resolved(Place.Temporary.shared(table), Grade.INFERRED);
        }
        Optional<TableRef> only = index.onlyCatalogued(table);
        if (only.isPresent()) {
            return new Resolved(new Place.Table(only.get()), Grade.INFERRED);
        }
        if (searchPath.isEmpty()) {
            return new Resolved(new Place.Table(withoutSchema(table)), Grade.INFERRED);
        }
        Grade grade = searchPath.size() == 1 ? Grade.INFERRED : Grade.POSSIBLE;
        return new Resolved(new Place.Table(completed(TableRef.of(searchPath.get(0), table))), grade);
    }

    private QualifiedName filledIn(QualifiedName name) {
        if (name.certainty() != QualifiedName.Certainty.PARAMETER) {
            return name;
        }
        List<String> parts = name.parts().stream().map(this::filledIn).toList();
        boolean filled = !parts.equals(name.parts());
        QualifiedName.Certainty certainty = filled ? QualifiedName.Certainty.STATED : name.certainty();
        return new QualifiedName(parts, certainty, name.span());
    }

    private String filledIn(String part) {
        boolean bracketed = part.startsWith("$(") && part.endsWith(")");
        if (!part.startsWith(":") && !bracketed) {
            return part;
        }
        String variable = (bracketed ? part.substring(2, part.length() - 1) : part.substring(1))
                .replace("\"", "")
                .replace("'", "");
        String value = clientVariables.getOrDefault(variable, part);
        return value.isEmpty() ? part : value;
    }
}
