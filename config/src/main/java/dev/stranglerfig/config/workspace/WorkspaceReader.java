package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.FileBound;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.yaml.SchemaCheck;
import dev.stranglerfig.config.yaml.YamlMap;
import dev.stranglerfig.config.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads the settings of a workspace folder.
 *
 * <pre>{@code
 * Workspace workspace = new WorkspaceReader().read(Path.of("."), System.getenv());
 * }</pre>
 */
public final class WorkspaceReader {

    private static final FileBound BOUND =
            new FileBound(4L * 1024 * 1024, "Take out what does not belong into it; settings need a few kilobytes.");

    /**
     * Reads and checks everything that can be checked without a connection. Secrets are not fetched here; see {@link SecretSource#resolve}.
     *
     * @param directory the folder of the workspace
     * @param environment the environment variables of this process; addresses may be kept in them
     * @throws StranglerException with every fault, each at its line and column
     */
    public Workspace read(Path directory, Map<String, String> environment) {
        Path base = new WorkspaceLayout(directory).directory();
        Path file = directory.resolve("strangler.yaml").normalize();
        if (!Files.isDirectory(base) || Files.notExists(file)) {
            throw new StranglerException(noWorkspace(base));
        }
        YamlMap settings = new YamlReader().read(file.toString(), BoundedFile.readText(file, BOUND));
        Problems problems = new Problems();
        problems.addAll(new SchemaCheck(WorkspaceSchema.text()).check(settings));
        rules(base, environment).forEach(rule -> rule.check(settings, problems));
        problems.throwIfAny();
        return new WorkspaceBuilder(base, environment).build(settings);
    }

    private static Problem noWorkspace(Path directory) {
        return Problem.of(
                WorkspaceProblem.NO_WORKSPACE,
                "Cannot open workspace " + directory + ": " + reason(directory),
                "Run strangler init to make one there, or name another folder with --workspace DIR.");
    }

    private static String reason(Path directory) {
        if (Files.isDirectory(directory)) {
            return "it has no strangler.yaml";
        }
        if (Files.exists(directory)) {
            return "it is a file";
        }
        return "there is no such folder";
    }

    private static List<WorkspaceRule> rules(Path base, Map<String, String> environment) {
        return List.of(
                new UniqueNames(),
                new DeclaredNames(),
                new ExistingPaths(base),
                new ReachableAddresses(environment),
                new MeaningfulValues());
    }
}
