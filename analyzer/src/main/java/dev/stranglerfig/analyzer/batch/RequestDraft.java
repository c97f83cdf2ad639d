package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.lineage.LineageOptions;
import dev.stranglerfig.analyzer.lineage.LineageOptions.Temporaries;
import dev.stranglerfig.analyzer.lineage.LineageRequest;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.problem.Suggestion;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request while its line is read: its keys may come in any order. */
final class RequestDraft {

    private static final Map<String, SqlDialect> DIALECTS = Dialects.all().stream()
            .collect(Collectors.toUnmodifiableMap(dialect -> dialect.name().value(), Function.identity()));

    private static final String DEFAULT_DIALECT = "ansi";

    private RequestId id = RequestId.NONE;
    private String dialect = DEFAULT_DIALECT;
    private @Nullable String sql;
    private List<String> setup = List.of();
    private Map<String, List<String>> catalog = Map.of();
    private Optional<String> defaultCatalog = Optional.empty();
    private Optional<String> defaultSchema = Optional.empty();
    private Map<String, String> parameters = Map.of();
    private Temporaries temporaries = Temporaries.FLOWED_THROUGH;
    private boolean keepSystem;

    void id(RequestId given) {
        id = given;
    }

    void dialect(String name) {
        dialect = name.toLowerCase(Locale.ROOT);
    }

    void sql(String text) {
        sql = text;
    }

    void setup(List<String> texts) {
        setup = texts;
    }

    void catalog(Map<String, List<String>> columns) {
        catalog = columns;
    }

    void defaultCatalog(String name) {
        defaultCatalog = Optional.of(name).filter(given -> !given.isBlank());
    }

    void defaultSchema(String name) {
        defaultSchema = Optional.of(name).filter(given -> !given.isBlank());
    }

    void parameters(Map<String, String> values) {
        parameters = values;
    }

    void keepTemporaries(boolean kept) {
        temporaries = kept ? Temporaries.KEPT : Temporaries.FLOWED_THROUGH;
    }

    void keepSystem(boolean kept) {
        keepSystem = kept;
    }

    /** What is wrong, the types of values included. */
    List<String> faults(List<String> typeFaults) {
        List<String> faults = new ArrayList<>(typeFaults);
        boolean mistyped = typeFaults.stream().anyMatch(fault -> fault.startsWith("'sql' "));
        if (sql == null && !mistyped) {
            faults.add("'sql' is missing");
        }
        if (!DIALECTS.containsKey(dialect)) {
            faults.add("there is no dialect '" + dialect + "' ("
                    + Suggestion.nextStep(
                            dialect, DIALECTS.keySet().stream().sorted().toList()) + ")");
        }
        return faults;
    }

    /** The request; only when nothing is wrong. */
    BatchRequest request() {
        SqlDialect spoken = DIALECTS.get(dialect);
        if (sql == null || spoken == null) {
            throw new IllegalArgumentException("Invalid request: it has no SQL or no dialect");
        }
        SqlScript script = SqlScript.of("request", spoken.name(), sql);
        List<SqlScript> before = new ArrayList<>();
        for (String text : setup) {
            before.add(SqlScript.of("setup", spoken.name(), text));
        }
        return new BatchRequest(id, new LineageRequest(script, before, known(spoken), options(spoken)));
    }

    private Optional<Catalogue> known(SqlDialect spoken) {
        if (catalog.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(KnownTables.of(catalog, spoken));
    }

    private LineageOptions options(SqlDialect spoken) {
        List<String> path = defaultSchema
                .map(schema -> SqlNames.of(schema, spoken.identifiers()))
                .orElse(List.of());
        return new LineageOptions(path, temporaries);
    }
}
