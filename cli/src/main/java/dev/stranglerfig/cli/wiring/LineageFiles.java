package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.lineage.KnownTables;
import dev.stranglerfig.analyzer.lineage.LineageBuilder;
import dev.stranglerfig.analyzer.lineage.LineageOptions;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.script.ScriptReader;
import dev.stranglerfig.analyzer.script.Scripts;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.name.DialectName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Single scripts to be read as one estate, without a workspace.
 *
 * @param scripts paths as they were given
 * @param catalogue scripts of definitions that are read before and not reported
 */
public record LineageFiles(List<Path> scripts, List<Path> catalogue, DialectName dialect, LineageOptions options) {

    public LineageFiles {
        scripts = List.copyOf(scripts);
        catalogue = List.copyOf(catalogue);
    }

    /** What they do; remarks about files go to the console. */
    public LineageResult read(Console console) {
        List<Path> all = new ArrayList<>(catalogue);
        all.addAll(scripts);
        ScriptReader.requireFiles(
                all.stream().map(path -> resolved(console, path)).toList());
        KnownTables known = new KnownTables(read(console, catalogue), Map.of());
        return new LineageBuilder(options).build(read(console, scripts), known);
    }

    private List<SqlScript> read(Console console, List<Path> paths) {
        Map<String, String> names = new HashMap<>();
        paths.forEach(path -> names.put(resolved(console, path).toString(), path.toString()));
        Scripts read = ScriptReader.read(
                paths.stream().map(path -> resolved(console, path)).toList(), dialect);
        read.skipped().forEach(console::note);
        read.remarks().forEach(console::note);
        return read.scripts().stream()
                .map(script -> new SqlScript(
                        names.getOrDefault(script.path(), script.path()),
                        script.dialect(),
                        script.text(),
                        script.hash()))
                .toList();
    }

    private static Path resolved(Console console, Path path) {
        return console.directory().resolve(path).normalize();
    }
}
