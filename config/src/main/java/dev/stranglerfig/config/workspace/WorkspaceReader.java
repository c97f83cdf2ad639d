package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.BoundedFile;
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

    private static final long MAXIMUM_BYTES = 4L * 1024 * 1024;

    /**
     * Reads and checks everything that can be checked without a connection. Secrets are not fetched here; see {@link SecretSource#resolve}.
     *
     * @param directory the folder of the workspace
     * @param environment the environment variables of this process; addresses may be kept in them
     * @throws StranglerException with every fault, each at its line and column
     */
    public Workspace read(Path directory, Map<String, String> environment) {
        Path file = directory.resolve("strangler.yaml").normalize();
        if (Files.notExists(file)) {
            throw new StranglerException(Problem.of(
                    WorkspaceProblem.NO_WORKSPACE,
                    "Cannot open workspace " + directory + ": it has no strangler.yaml",
                    "Run strangler init to make one there, or name another folder with --workspace DIR."));
        }
        YamlMap settings = new YamlReader().read(file.toString(), BoundedFile.readText(file, MAXIMUM_BYTES));
        Path base = new WorkspaceLayout(directory).directory();
        Problems problems = new Problems();
        problems.addAll(new SchemaCheck(WorkspaceSchema.text()).check(settings));
        rules(base, environment).forEach(rule -> rule.check(settings, problems));
        problems.throwIfAny();
        return new WorkspaceBuilder(base, environment).build(settings);
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
