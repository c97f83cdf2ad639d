package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.LineageOptions;
import dev.stranglerfig.analyzer.script.ScriptReader;
import dev.stranglerfig.cli.wiring.LineageFiles;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how scripts are to be read. */
final class LineageReading {

    @Option(
            names = {"-d", "--dialect"},
            paramLabel = "DIALECT",
            defaultValue = "postgres",
            description = "How the scripts are written (default: ${DEFAULT-VALUE}).")
    private DialectName dialect = new DialectName("postgres");

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description =
                    "A script of definitions (CREATE TABLE, VIEW, ...) that is read before; more than once for more.")
    private List<Path> catalogue = new ArrayList<>();

    @Option(names = "--default-schema", paramLabel = "NAME", description = "The schema of names that have none.")
    private @Nullable String defaultSchema;

    @Option(names = "--default-catalog", paramLabel = "NAME", description = "The database of names that have none.")
    private @Nullable String defaultCatalogue;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "What a placeholder in the scripts stands for; more than once for more.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--keep-temporaries",
            description = "Show temporary tables as tables, do not follow data through them.")
    private boolean keepTemporaries;

    @Option(
            names = "--expand-views",
            description = "Follow data through views whose query is known, do not end at the view.")
    private boolean expandViews;

    DialectName dialect() {
        return dialect;
    }

    LineageFiles files(List<Path> scripts) {
        ScriptReader.requireReadable(dialect);
        return new LineageFiles(scripts, catalogue, dialect, options());
    }

    private LineageOptions options() {
        IdentifierRules rules = Dialects.named(dialect).identifiers();
        LineageOptions options = LineageOptions.DEFAULT.withParameters(parameters);
        if (keepTemporaries) {
            options = options.keepingTemporaries();
        }
        if (expandViews) {
            options = options.expandingViews();
        }
        if (defaultCatalogue != null) {
            options = options.withDefaultCatalogue(rules.fold(defaultCatalogue));
        }
        if (defaultSchema != null) {
            options = options.withSearchPath(List.of(rules.fold(defaultSchema)));
        }
        return options;
    }
}
