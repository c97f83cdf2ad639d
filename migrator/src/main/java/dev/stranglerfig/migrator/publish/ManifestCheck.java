package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.product.PortNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks the manifest of a version with nothing but the file port it lies in: each manifest down to the first has the root that its tables and the
 * root before it give, and every file that this one names is there in its full length. The digests in it hide the rows behind salts, so what the
 * rows say is checked where the salts are, by publishing and by reconciling.
 */
public final class ManifestCheck {

    private static final long MAXIMUM_BYTES = 64L * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("\\d{20}\\.json");
    private static final Pattern FORM = Pattern.compile("\"format\"\\s*:\\s*\\d+.*\"decision\"", Pattern.DOTALL);
    private static final ManifestCodec CODEC = new ManifestCodec(new ProductName("any"));

    private final Path log;
    private final List<Problem> problems = new ArrayList<>();

    private ManifestCheck(Path log) {
        this.log = log;
    }

    /** Whether the file says of itself that it is a manifest; false also when it cannot be read. */
    public static boolean isManifest(Path file) {
        try {
            return Files.isRegularFile(file)
                    && NAME.matcher(file.getFileName().toString()).matches()
                    && FORM.matcher(BoundedFile.readText(file, MAXIMUM_BYTES)).find();
        } catch (StranglerException unreadable) {
            return false;
        }
    }

    /**
     * Checks.
     *
     * @throws StranglerException when the file cannot be read
     */
    public static ManifestAudit check(Path file) {
        Path absolute = file.toAbsolutePath();
        return new ManifestCheck(absolute.resolveSibling("")).audit(absolute);
    }

    private ManifestAudit audit(Path file) {
        Manifest manifest = read(file);
        if (!manifest.isCommitted()) {
            problems.add(damaged(
                    file, "it says that the version was given up", "Check the manifest of a published version."));
            return new ManifestAudit.Damaged(problems);
        }
        checkName(file, manifest);
        checkRoot(file, manifest);
        checkChain(file, manifest);
        List<PublishedFile> files = manifest.tables().stream()
                .flatMap(table -> table.files().stream())
                .toList();
        files.forEach(this::checkFile);
        if (problems.isEmpty()) {
            long rows = files.stream().mapToLong(PublishedFile::rows).sum();
            return new ManifestAudit.Whole(manifest.version(), files.size(), rows);
        }
        return new ManifestAudit.Damaged(problems);
    }

    private void checkName(Path file, Manifest manifest) {
        if (!file.getFileName().toString().equals(name(manifest.version()))) {
            problems.add(
                    damaged(file, "it speaks of version " + manifest.version(), "Restore the manifest from a backup."));
        }
    }

    private void checkChain(Path file, Manifest newest) {
        Manifest later = newest;
        Path laterFile = file;
        for (long version = newest.version() - 1; version >= 1; version--) {
            Path earlierFile = log.resolve(name(version));
            if (!Files.exists(earlierFile)) {
                problems.add(damaged(earlierFile, "it is missing", "Restore the manifest from a backup."));
                return;
            }
            Manifest earlier = read(earlierFile);
            if (earlier.isCommitted()) {
                requireFollows(laterFile, later, earlier);
                checkRoot(earlierFile, earlier);
                later = earlier;
                laterFile = earlierFile;
            }
        }
    }

    private void checkRoot(Path file, Manifest manifest) {
        VersionRoot root = new VersionRoot(manifest.previousRoot(), manifest.version());
        manifest.tables().forEach(root::add);
        if (!root.hexadecimal().equals(manifest.root())) {
            problems.add(damaged(
                    file,
                    "its root is not the one that its tables give",
                    "The manifest was changed: restore it from a backup."));
        }
    }

    private void requireFollows(Path file, Manifest later, Manifest earlier) {
        if (!later.previousRoot().equals(earlier.root())) {
            problems.add(damaged(
                    file,
                    "the root of the version before it is not that of version " + earlier.version(),
                    "One of the two manifests was changed: restore both from a backup."));
        }
    }

    private void checkFile(PublishedFile named) {
        Path file = log.resolve("..").resolve(named.path()).normalize();
        try {
            if (!Files.exists(file)) {
                problems.add(damaged(file, "it is missing", "Restore the file from a backup, or carve a new version."));
            } else if (Files.size(file) != named.bytes()) {
                problems.add(damaged(
                        file,
                        "it has " + Files.size(file) + " bytes, the manifest says " + named.bytes(),
                        "Restore the file from a backup, or carve a new version."));
            }
        } catch (IOException failure) {
            problems.add(damaged(file, "it cannot be read", "Make it readable."));
        }
    }

    private static Manifest read(Path file) {
        try {
            return CODEC.read(BoundedFile.readText(file, MAXIMUM_BYTES).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unfit) {
            throw new StranglerException(
                    damaged(file, "it is not complete", "Restore the manifest from a backup."), unfit);
        }
    }

    private static String name(long version) {
        Path manifest = Path.of(new PortNames(new ProductName("any"), 1).manifest(version));
        return manifest.getFileName().toString();
    }

    private static Problem damaged(Path file, String reason, String nextStep) {
        return Problem.of(
                        PublishProblem.UNREADABLE_MANIFEST,
                        "Cannot rely on " + file.getFileName() + ": " + reason,
                        nextStep)
                .at(Location.ofFile(file.toString()));
    }
}
