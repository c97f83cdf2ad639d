package dev.stranglerfig.config.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a {@code strangler.yaml}, its reader answers with a workspace or with places and next steps. */
class DamagedWorkspaceTest {

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "true",
            "12",
            "-1e9",
            "''",
            "[]",
            "{}",
            "[[]]",
            "{a/b: c, '~': d}",
            "\"\\0\\n\"",
            "*x",
            "&x y",
            "'");

    @TempDir
    Path directory;

    static LongStream seeds() {
        String replay = System.getProperty("seed", "");
        if (!replay.isEmpty()) {
            return LongStream.of(Long.parseLong(replay));
        }
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void damage_is_told_with_its_place(long seed) throws IOException {
        Workspace intact = WorkspaceSamples.everything(directory).workspace();
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(new WorkspaceText(intact)
                .write()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isEmpty())
                .toList());
        for (int count = random.nextInt(4); count >= 0; count--) {
            damage(lines, random);
        }
        Files.writeString(directory.resolve("strangler.yaml"), String.join("\n", lines));

        try {
            assertThat(new WorkspaceReader().read(directory, Map.of()).directory())
                    .isEqualTo(directory);
        } catch (StranglerException refusal) {
            assertThat(refusal.category()).as("seed %d", seed).isEqualTo(Category.USER);
            assertThat(refusal.problems())
                    .as("seed %d: %s", seed, refusal.getMessage())
                    .allMatch(problem -> problem.location().isPresent())
                    .allMatch(DamagedWorkspaceTest::keepsToTheGrammar);
        }
    }

    private static boolean keepsToTheGrammar(Problem problem) {
        return problem.message().matches("(Invalid [^:]+|Cannot [a-z]+ [^:]+): [^\\p{Cntrl}]+");
    }

    private static void damage(List<String> lines, Random random) {
        int position = random.nextInt(lines.size());
        String line = lines.get(position);
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(position);
            case 1 -> lines.add(position, line);
            case 2 -> lines.set(position, line.replaceFirst(":.*", ": " + pick(random)));
            case 3 -> lines.set(position, " ".repeat(random.nextInt(5)) + line);
            case 4 -> lines.set(position, line.replaceFirst("[a-z]", ""));
            case 5 -> Collections.swap(lines, position, random.nextInt(lines.size()));
            default -> lines.set(position, line.replaceFirst("- ", ""));
        }
        if (lines.isEmpty()) {
            lines.add("version: 1");
        }
    }

    private static String pick(Random random) {
        return Matcher.quoteReplacement(VALUES.get(random.nextInt(VALUES.size())));
    }
}
