package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.lineage.KnownTables;
import dev.stranglerfig.analyzer.lineage.LineageOptions;
import dev.stranglerfig.analyzer.lineage.LineageRequest;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.problem.Suggestion;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
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
    private boolean keepTemporaries;
    private boolean keepSystem;
    private boolean expandViews;

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
        keepTemporaries = kept;
    }

    void keepSystem(boolean kept) {
        keepSystem = kept;
    }

    void expandViews(boolean expanded) {
        expandViews = expanded;
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
        return new BatchRequest(id, new LineageRequest(script, known(spoken), options(spoken)));
    }

    private KnownTables known(SqlDialect spoken) {
        List<SqlScript> before = new ArrayList<>();
        for (String text : setup) {
            before.add(SqlScript.of("setup", spoken.name(), text));
        }
        return new KnownTables(before, CatalogNames.of(catalog, spoken.identifiers()));
    }

    private LineageOptions options(SqlDialect spoken) {
        LineageOptions chosen = LineageOptions.DEFAULT.withParameters(parameters);
        if (keepTemporaries) {
            chosen = chosen.keepingTemporaries();
        }
        if (keepSystem) {
            chosen = chosen.keepingSystemTables();
        }
        if (expandViews) {
            chosen = chosen.expandingViews();
        }
        if (defaultCatalog.isPresent()) {
            chosen = chosen.withDefaultCatalogue(SqlNames.single(defaultCatalog.get(), spoken.identifiers()));
        }
        if (defaultSchema.isPresent()) {
            chosen = chosen.withSearchPath(List.of(SqlNames.single(defaultSchema.get(), spoken.identifiers())));
        }
        return chosen;
    }
}
