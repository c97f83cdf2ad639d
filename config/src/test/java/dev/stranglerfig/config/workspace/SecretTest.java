package dev.stranglerfig.config.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    Path directory;

    @Test
    void does_not_show_itself() {
        Secret secret = new Secret("hunter2");

        assertThat(secret).hasToString("***");
        assertThat(Optional.of(secret).toString()).doesNotContain("hunter2");
        assertThat(secret.reveal()).isEqualTo("hunter2");
        assertThat(secret).isEqualTo(new Secret("hunter2")).isNotEqualTo(new Secret("hunter3"));
        assertThat(secret).hasSameHashCodeAs(new Secret("hunter3"));
    }

    @Test
    void comes_from_the_environment() {
        SecretSource source = new SecretSource.FromEnvironment("LEGACY_PASSWORD");

        assertThat(source.resolve(Map.of("LEGACY_PASSWORD", "hunter2")).reveal())
                .isEqualTo("hunter2");
        assertThatThrownBy(() -> source.resolve(Map.of()))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        refusal -> assertThat(refusal.category()).isEqualTo(Category.USER))
                .hasMessage("Cannot read password from environment variable LEGACY_PASSWORD: it is not set\n"
                        + "    Set LEGACY_PASSWORD before the command, or name another source in strangler.yaml.");
    }

    @Test
    void comes_from_a_file_without_its_last_line_break() throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), " hunter2 \r\n");

        assertThat(new SecretSource.FromFile(file).resolve(Map.of()).reveal()).isEqualTo(" hunter2 ");
    }

    @Test
    void a_missing_or_empty_file_is_told_apart() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty"), "\n");
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> new SecretSource.FromFile(empty).resolve(Map.of()))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Cannot read password from file " + empty + ": it is empty\n");
        assertThatThrownBy(() -> new SecretSource.FromFile(missing).resolve(Map.of()))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Cannot read password from file " + missing + ": there is no such file\n");
    }

    @Test
    void a_secret_is_never_empty() {
        assertThatThrownBy(() -> new Secret(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid secret: it is empty");
    }
}
