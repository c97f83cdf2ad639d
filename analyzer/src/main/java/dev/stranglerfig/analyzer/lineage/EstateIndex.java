package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.intake.StatementReader;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known by name before data is followed: tables of the catalogue and of the scripts, routines, names of temporary tables. */
final class EstateIndex {

    /** More different calls of one routine than these teach nothing more. */
    private static final int MOST_CALLS = 64;

    private final StatementReader reader;
    private final Set<TableRef> catalogued = new HashSet<>();
    private final Set<TableRef> tables = new HashSet<>();
    private final Map<String, Set<TableRef>> cataloguedByName = new TreeMap<>();
    private final Map<String, Set<TableRef>> routines = new TreeMap<>();
    private final Map<TableRef, Set<String>> members = new HashMap<>();
    private final Map<String, List<Define.Synonym>> synonyms = new HashMap<>();
    private final Map<TableRef, QualifiedName> triggers = new HashMap<>();
    private final Set<String> temporaries = new HashSet<>();
    private final Map<TableRef, Set<CallArguments>> arguments = new HashMap<>();

    private final KnownColumns columns = new KnownColumns();
    private final Map<TableRef, List<String>> results = new HashMap<>();
    private final Map<TableRef, Routine> texts = new HashMap<>();
    private final Set<TableRef> overloaded = new HashSet<>();
    private final Set<TableRef> views = new HashSet<>();

    /** @param reader of the scripts, and of texts that are put together in them */
    EstateIndex(StatementReader reader) {
        this.reader = reader;
    }

    StatementReader reader() {
        return reader;
    }

    KnownColumns columns() {
        return columns;
    }

    /** Whether a script defines a view of this name. */
    boolean isView(TableRef name) {
        return views.contains(name);
    }

    /** The columns that a routine returns, when it says so. */
    Optional<List<String>> results(TableRef routine) {
        return Optional.ofNullable(results.get(routine));
    }

    /** Tables whose columns are given, by names as a person writes them. */
    void addKnown(Map<TableRef, List<String>> known, IdentifierRules rules) {
        known.forEach((table, names) -> {
            TableRef folded = rules.table(table.parts().toArray(String[]::new));
            addKnown(folded, names.stream().map(rules::fold).toList());
            if (!folded.equals(table)) {
                addKnown(table, names);
            }
        });
    }

    private void addKnown(TableRef table, List<String> names) {
        addCatalogued(table);
        columns.learn(table, KnownColumns.Columns.all(names));
    }

    private void addCatalogued(TableRef table) {
        catalogued.add(table);
        tables.add(table);
        cataloguedByName.computeIfAbsent(table.name(), name -> new TreeSet<>()).add(table);
    }

    void addCatalogue(Catalogue catalogue) {
        catalogue.tables().forEach(table -> {
            addCatalogued(table.name());
            columns.learn(
                    table.name(),
                    KnownColumns.Columns.all(
                            table.columns().stream().map(CatalogueColumn::name).toList()));
        });
        catalogue.routines().forEach(routine -> addRoutine(routine.name()));
    }

    /** The names that the specification and the body of a package declare, whichever script holds them. */
    Set<String> membersOf(TableRef container) {
        return members.getOrDefault(container, Set.of());
    }

    void addStatements(List<Statement> statements) {
        statements.forEach(this::add);
    }

    /** Whether this very name is a table of the catalogue or made by a script. */
    boolean isTable(TableRef name) {
        return tables.contains(name);
    }

    /** The only table of the catalogue with this own name, whatever its schema. */
    Optional<TableRef> onlyCatalogued(String name) {
        Set<TableRef> found = cataloguedByName.getOrDefault(name, Set.of());
        if (found.size() != 1) {
            return Optional.empty();
        }
        return found.stream().findFirst();
    }

    boolean isTemporary(String name) {
        return temporaries.contains(name);
    }

    /** The routine that a call names: the one with that schema, or the only one of that name. */
    Optional<TableRef> routine(QualifiedName name) {
        Set<TableRef> found = routines.getOrDefault(name.last(), Set.of());
        if (name.isQualified()) {
            return Optional.of(name.table()).filter(found::contains);
        }
        if (found.size() != 1) {
            return Optional.of(name.table()).filter(found::contains);
        }
        return found.stream().findFirst();
    }

    /** Learns what routines are called with; gives those for which something was new. */
    Set<TableRef> learn(Map<TableRef, Set<CallArguments>> given) {
        Set<TableRef> changed = new HashSet<>();
        for (Map.Entry<TableRef, Set<CallArguments>> entry : given.entrySet()) {
            Set<CallArguments> known = arguments.computeIfAbsent(entry.getKey(), name -> new LinkedHashSet<>());
            for (CallArguments call : entry.getValue()) {
                if (known.size() < MOST_CALLS && !call.isEmpty() && known.add(call)) {
                    changed.add(entry.getKey());
                }
            }
        }
        return changed;
    }

    /** What the routine is called with anywhere in the estate. */
    List<CallArguments> argumentsOf(TableRef routine) {
        return List.copyOf(arguments.getOrDefault(routine, Set.of()));
    }

    boolean isRoutine(TableRef name) {
        return routines.getOrDefault(name.name(), Set.of()).contains(name);
    }

    /** The only routine of this name whose text is known. */
    Optional<Routine> text(TableRef routine) {
        return Optional.ofNullable(texts.get(routine)).filter(text -> !overloaded.contains(routine));
    }

    private void routine(TableRef name, Routine routine) {
        addRoutine(name);
        Routine earlier = texts.put(name, routine);
        if (earlier != null && !earlier.parameters().equals(routine.parameters())) {
            overloaded.add(name);
        }
        if (!routine.results().isEmpty()) {
            results.put(name, routine.results());
        }
        ProcedureResults.of(routine).ifPresent(columns -> results.put(name, columns));
    }

    /** A table is known from its definition, unless the catalogue knows it or it takes columns from elsewhere. */
    private void columns(Define.Table table) {
        boolean whole = table.parents().isEmpty()
                && table.patterns().isEmpty()
                && !table.columns().isEmpty();
        if (whole
                && table.lifetime() != Lifetime.TEMPORARY
                && !catalogued.contains(table.name().table())) {
            columns.learn(table.name().table(), KnownColumns.Columns.all(table.columns()));
        }
    }

    private void addRoutine(TableRef name) {
        routines.computeIfAbsent(name.name(), key -> new TreeSet<>()).add(name);
    }

    /** The table behind a synonym. */
    Optional<QualifiedName> synonym(QualifiedName name) {
        return synonyms.getOrDefault(name.last(), List.of()).stream()
                .filter(known -> !name.isQualified()
                        || !known.name().isQualified()
                        || known.name().parts().equals(name.parts()))
                .map(Define.Synonym::target)
                .findFirst();
    }

    /** The table whose changes run the routine. */
    Optional<QualifiedName> triggeringTable(TableRef routine) {
        return Optional.ofNullable(triggers.get(routine));
    }

    private void add(Statement statement) {
        if (statement instanceof Define.Table table) {
            table(table.name(), table.lifetime());
            columns(table);
        } else if (statement instanceof Define.TableFromQuery table) {
            table(table.name(), table.lifetime());
        } else if (statement instanceof Define.View view) {
            table(view.name(), view.lifetime());
            views.add(view.name().table());
        } else if (statement instanceof Define.RoutineDefinition definition) {
            definition.routine().name().ifPresent(name -> routine(name.table(), definition.routine()));
            addStatements(definition.routine().statements());
        } else if (statement instanceof Define.Container container) {
            container(container);
        } else if (statement instanceof Define.Synonym synonym) {
            synonyms.computeIfAbsent(synonym.name().last(), name -> new ArrayList<>())
                    .add(synonym);
        } else if (statement instanceof Define.Trigger trigger) {
            triggers.put(trigger.routine().table(), trigger.table());
        } else if (statement instanceof Several several) {
            addStatements(several.statements());
        } else if (statement instanceof Call.Block block) {
            addStatements(block.body().statements());
        }
    }

    private void table(QualifiedName name, Lifetime lifetime) {
        if (lifetime == Lifetime.TEMPORARY) {
            temporaries.add(name.last());
        } else {
            tables.add(name.table());
        }
    }

    private void container(Define.Container container) {
        Set<String> names = members.computeIfAbsent(container.name().table(), name -> new TreeSet<>());
        for (Statement member : container.statements()) {
            if (member instanceof Control.Declaration declaration) {
                names.add(declaration.name());
            }
        }
        addStatements(container.statements());
    }
}
