package dev.stranglerfig.analyzer.lineage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.warehouse.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two files dropped in a folder are a test; {@code -Dgolden.update=true} rewrites what is expected, and the difference is reviewed. */
class GoldenLineageTest {

    static List<Path> cases() {
        return GoldenFiles.scripts();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theScriptHasTheLineageBesideIt(Path file) throws IOException {
        ScriptLineage script = new LineageBuilder()
                .build(List.of(GoldenFiles.script(file)), Optional.empty())
                .scripts()
                .get(0);
        String actual = LineageText.of(script);
        Path golden = Path.of(file.toString().replaceAll("\\.sql$", ".lineage"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual, UTF_8);
        }
        assertThat(golden).exists();
        assertThat(actual).as(file.toString()).isEqualTo(GoldenFiles.text(golden));
    }

    @Test
    void thereAreCasesForEveryDialectThatIsRead() {
        assertThat(GoldenFiles.scripts())
                .extracting(file -> file.getParent().getFileName().toString())
                .containsAll(Dialects.all().stream()
                        .map(dialect -> dialect.name().value())
                        .toList());
    }
}
