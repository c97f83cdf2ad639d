package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.ScriptFolder;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a folder that its settings include, by their path relative to it; links are followed, circles of links are not. */
final class ScriptFiles extends SimpleFileVisitor<Path> {

    private static final int MOST_FILES = 200_000;

    private final Path root;
    private final List<PathMatcher> include;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private final List<String> skipped = new ArrayList<>();

    private ScriptFiles(ScriptFolder folder) {
        this.root = folder.path();
        this.include = folder.include().stream()
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
    }

    /** What a walk through the folder found. */
    record Found(SortedMap<String, Path> files, List<String> skipped) {}

    static Found of(ScriptFolder folder) {
        ScriptFiles files = new ScriptFiles(folder);
        try {
            Files.walkFileTree(folder.path(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                                    ScriptProblem.UNREADABLE_FOLDER,
                                    "Cannot read the folder: " + failure.getMessage(),
                                    "Make it readable, or correct its path under scripts in strangler.yaml.")
                            .at(Location.ofFile(folder.path().toString())),
                    failure);
        }
        return new Found(files.found, files.skipped);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Path relative = root.relativize(file);
        if (attributes.isRegularFile() && include.stream().anyMatch(pattern -> pattern.matches(relative))) {
            found.put(relative.toString().replace('\\', '/'), file);
        }
        if (found.size() > MOST_FILES) {
            throw new StranglerException(Problem.of(
                            ScriptProblem.TOO_MANY_FILES,
                            "Cannot read the folder: more than " + MOST_FILES + " files match",
                            "Name a narrower folder or pattern under scripts in strangler.yaml.")
                    .at(Location.ofFile(root.toString())));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        skipped.add(root.relativize(file) + " was not followed: "
                + failure.getClass().getSimpleName());
        return FileVisitResult.CONTINUE;
    }
}
