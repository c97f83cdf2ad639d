package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.problem.Suggestion;
import dev.stranglerfig.config.workspace.ScriptFolder;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Reads the scripts of an estate from disk: every file that its settings include, in the run order where one is given and by path otherwise. Files
 * that are no text are skipped and said.
 */
public final class ScriptReader {

    private static final long MAXIMUM_BYTES = 64L * 1024 * 1024;

    private final DialectName dialect;
    private final List<SqlScript> scripts = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private ScriptReader(DialectName dialect) {
        this.dialect = dialect;
    }

    /**
     * Reads a folder of the workspace.
     *
     * @throws StranglerException if the folder holds no script, the run order names a file that is not there, or a file cannot be read
     */
    public static Scripts read(ScriptFolder folder) {
        requireReadable(folder.dialect());
        ScriptFiles.Found found = ScriptFiles.of(folder);
        if (found.files().isEmpty()) {
            throw new StranglerException(Problem.of(
                            ScriptProblem.NO_SCRIPTS,
                            "Cannot read scripts: no file matches " + String.join(", ", folder.include()),
                            "Put the legacy SQL there, or correct path and include under scripts in strangler.yaml.")
                    .at(Location.ofFile(folder.path().toString())));
        }
        ScriptReader reader = new ScriptReader(folder.dialect());
        reader.skipped.addAll(found.skipped());
        String prefix = folder.path().getFileName() + "/";
        inOrder(folder, found.files()).forEach((path, file) -> reader.add(prefix + path, file));
        return reader.result();
    }

    /**
     * Reads single files.
     *
     * @throws StranglerException naming every file that is not there or cannot be read
     */
    public static Scripts read(List<Path> files, DialectName dialect) {
        requireReadable(dialect);
        requireFiles(files);
        ScriptReader reader = new ScriptReader(dialect);
        files.forEach(file -> reader.add(file.toString(), file));
        return reader.result();
    }

    /** @throws StranglerException naming every file that is not there */
    public static void requireFiles(List<Path> files) {
        Problems problems = new Problems();
        files.stream().filter(file -> !Files.isRegularFile(file)).forEach(file -> problems.add(missing(file)));
        problems.throwIfAny();
    }

    private void add(String path, Path file) {
        DecodedText decoded = DecodedText.of(BoundedFile.readBytes(file, MAXIMUM_BYTES));
        decoded.text()
                .ifPresentOrElse(
                        text -> scripts.add(SqlScript.of(path, dialect, text)),
                        () -> skipped.add(path + " is no text: it holds NUL bytes or breaks its byte order mark"));
        decoded.remark().ifPresent(remark -> remarks.add(path + " " + remark));
    }

    private Scripts result() {
        return new Scripts(scripts, skipped, remarks);
    }

    private static Map<String, Path> inOrder(ScriptFolder folder, SortedMap<String, Path> files) {
        if (folder.runOrder().isEmpty()) {
            return files;
        }
        Path order = folder.path().resolve(folder.runOrder().get());
        Map<String, Path> ordered = new LinkedHashMap<>();
        Problems problems = new Problems();
        List<String> lines = BoundedFile.readText(order, MAXIMUM_BYTES).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String path = lines.get(i).replaceFirst("#.*", "").strip();
            if (!path.isEmpty() && files.containsKey(path)) {
                ordered.put(path, files.get(path));
            } else if (!path.isEmpty()) {
                problems.add(unknownInOrder(order, i + 1, path, files));
            }
        }
        problems.throwIfAny();
        files.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static Problem unknownInOrder(Path order, int line, String path, SortedMap<String, Path> files) {
        return Problem.of(
                        ScriptProblem.MISSING_FILE,
                        "Cannot find script '" + path + "': no included file has that path",
                        Suggestion.closest(path, files.keySet())
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Correct the line, or take it out."))
                .at(new Location(order.toString(), line, 1));
    }

    private static Problem missing(Path file) {
        return Problem.of(
                        ScriptProblem.MISSING_FILE,
                        "Cannot read the script: there is no such file",
                        "Correct the path; a shell pattern that matches nothing is passed on as it is.")
                .at(Location.ofFile(file.toString()));
    }

    /** @throws StranglerException when there is no such dialect */
    public static void requireReadable(DialectName dialect) {
        List<String> known =
                Dialects.all().stream().map(found -> found.name().value()).toList();
        if (!known.contains(dialect.value())) {
            throw new StranglerException(Problem.of(
                    ScriptProblem.UNKNOWN_DIALECT,
                    "Cannot read scripts of dialect '" + dialect + "': it is not known",
                    Suggestion.nextStep(dialect.value(), known)));
        }
    }
}
