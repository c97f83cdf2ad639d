package dev.stranglerfig.config.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code workspace/<case>.yaml} is a broken {@code strangler.yaml}; {@code <case>.problems} beside it is what its author is told. The folder
 * it is read in has {@code etl/} and {@code log/queries.csv}. Run with {@code -Dgolden.update=true} to write the second file anew.
 */
class BrokenWorkspaceTest {

    private static final Path CASES = Path.of("src/test/resources/workspace");
    private static final Map<String, String> ENVIRONMENT = Map.of("WRONG_ADDRESS", "jdbc:h2:mem:x");

    @TempDir
    Path directory;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_every_fault_with_place_and_next_step(String name) throws IOException {
        StranglerException refusal = read(CASES.resolve(name + ".yaml"));

        String told = refusal.problems().stream()
                        .map(BrokenWorkspaceTest::told)
                        .collect(Collectors.joining("\n"))
                        .replace(directory + "/", "")
                + "\n";
        Path golden = CASES.resolve(name + ".problems");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, told);
        }
        assertThat(golden).content().isEqualTo(told);
        assertThat(refusal.category()).isEqualTo(Category.USER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tells_them_in_the_order_of_the_file(String name) throws IOException {
        List<Location> places = read(CASES.resolve(name + ".yaml")).problems().stream()
                .map(problem -> problem.location().orElseThrow())
                .toList();

        assertThat(places).isSorted();
    }

    @Test
    void has_many_cases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(25);
    }

    private StranglerException read(Path broken) throws IOException {
        Files.createDirectories(directory.resolve("etl"));
        Files.createDirectories(directory.resolve("log"));
        Files.writeString(directory.resolve("log/queries.csv"), "time,user,application,team,text\n");
        Files.copy(broken, directory.resolve("strangler.yaml"));
        return catchThrowableOfType(StranglerException.class, () -> new WorkspaceReader().read(directory, ENVIRONMENT));
    }

    private static String told(Problem problem) {
        return "[" + problem.code().id() + "] " + problem.render();
    }
}
