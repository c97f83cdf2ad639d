package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of lineage may want otherwise: {@code LineageOptions.DEFAULT.withSearchPath(List.of("dbo")).keepingTemporaries()}.
 *
 * @param defaultCatalogue completes names of two parts; empty leaves them as they are
 * @param searchPath schemas in which names without a schema are looked for when a script does not say so itself; the first is the default
 * @param temporaries whether temporary tables are nodes
 * @param views whether a view is a node or is seen through where the text of its query is known
 * @param systemTables whether tables of the system's catalogue are inputs
 * @param parameters what placeholders and templates of the scripts stand for, by name
 */
public record LineageOptions(
        Optional<String> defaultCatalogue,
        List<String> searchPath,
        Temporaries temporaries,
        Views views,
        SystemTables systemTables,
        Map<String, String> parameters) {

    /** What becomes of tables that live no longer than their session. */
    public enum Temporaries {
        FLOWED_THROUGH,
        KEPT
    }

    /** What becomes of views whose query is known. */
    public enum Views {
        KEPT,
        EXPANDED
    }

    /** What becomes of tables of the system's catalogue. */
    public enum SystemTables {
        LEFT_OUT,
        KEPT
    }

    public static final LineageOptions DEFAULT = new LineageOptions(
            Optional.empty(), List.of(), Temporaries.FLOWED_THROUGH, Views.KEPT, SystemTables.LEFT_OUT, Map.of());

    public LineageOptions {
        searchPath = List.copyOf(searchPath);
        parameters = Map.copyOf(parameters);
    }

    public LineageOptions withDefaultCatalogue(String catalogue) {
        return new LineageOptions(Optional.of(catalogue), searchPath, temporaries, views, systemTables, parameters);
    }

    public LineageOptions withSearchPath(List<String> schemas) {
        return new LineageOptions(defaultCatalogue, schemas, temporaries, views, systemTables, parameters);
    }

    public LineageOptions keepingTemporaries() {
        return new LineageOptions(defaultCatalogue, searchPath, Temporaries.KEPT, views, systemTables, parameters);
    }

    public LineageOptions expandingViews() {
        return new LineageOptions(defaultCatalogue, searchPath, temporaries, Views.EXPANDED, systemTables, parameters);
    }

    public LineageOptions keepingSystemTables() {
        return new LineageOptions(defaultCatalogue, searchPath, temporaries, views, SystemTables.KEPT, parameters);
    }

    public LineageOptions withParameters(Map<String, String> values) {
        return new LineageOptions(defaultCatalogue, searchPath, temporaries, views, systemTables, values);
    }

    /** The templates of the scripts with the values of the parameters. */
    Templates templates() {
        return new Templates(parameters);
    }
}
