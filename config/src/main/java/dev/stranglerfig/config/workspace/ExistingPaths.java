package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlScalar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Folders and files that are read exist; what is written may be missing, but its place is not taken by something else. */
final class ExistingPaths implements WorkspaceRule {

    private final Path directory;

    ExistingPaths(Path directory) {
        this.directory = directory;
    }

    @Override
    public void check(YamlMap settings, Problems problems) {
        for (Item scripts : Item.of(settings, "scripts")) {
            checkScripts(scripts, problems);
        }
        for (Item log : Item.single(settings, "query-log")) {
            for (YamlScalar file : log.settings().texts("files")) {
                checkFile(log.path() + ".files", file, directory, problems);
            }
        }
        for (Item target : Item.of(settings, "targets")) {
            target.settings()
                    .text("folder")
                    .ifPresent(folder -> checkPlace(target.path() + ".folder", folder, problems));
        }
        for (Item embedded : embedded(settings)) {
            embedded.settings()
                    .text("data")
                    .ifPresent(folder -> checkPlace(embedded.path() + ".data", folder, problems));
        }
    }

    private static List<Item> embedded(YamlMap settings) {
        return settings.map("legacy").flatMap(legacy -> legacy.map("embedded")).stream()
                .map(map -> new Item("legacy.embedded", map))
                .toList();
    }

    private void checkScripts(Item scripts, Problems problems) {
        scripts.settings().text("path").ifPresent(folder -> {
            Optional<Path> path = resolved(scripts.path() + ".path", folder, directory, problems);
            if (path.isPresent() && !Files.isDirectory(path.get())) {
                problems.add(missing(scripts.path() + ".path", folder, "there is no such folder"));
                return;
            }
            path.ifPresent(existing -> scripts.settings()
                    .text("run-order")
                    .ifPresent(file -> checkFile(scripts.path() + ".run-order", file, existing, problems)));
        });
    }

    private static void checkFile(String name, YamlScalar file, Path base, Problems problems) {
        resolved(name, file, base, problems)
                .filter(path -> !Files.isRegularFile(path))
                .ifPresent(path -> problems.add(missing(name, file, "there is no such file")));
    }

    private void checkPlace(String name, YamlScalar folder, Problems problems) {
        resolved(name, folder, directory, problems)
                .filter(path -> Files.exists(path) && !Files.isDirectory(path))
                .ifPresent(path -> problems.add(missing(name, folder, "it is a file, a folder is needed")));
    }

    private static Optional<Path> resolved(String name, YamlScalar written, Path base, Problems problems) {
        try {
            return Optional.of(base.resolve(written.text()));
        } catch (InvalidPathException fault) {
            problems.add(missing(name, written, "this is no path"));
            return Optional.empty();
        }
    }

    private static Problem missing(String name, YamlScalar written, String reason) {
        return Problem.of(
                        WorkspaceProblem.MISSING_PATH,
                        "Cannot read " + name + " " + written.shown() + ": " + reason,
                        "Correct the path; it is relative to " + base(name) + ".")
                .at(written.location());
    }

    private static String base(String name) {
        if (name.endsWith(".run-order")) {
            return "the script folder";
        }
        return "the folder of strangler.yaml";
    }
}
