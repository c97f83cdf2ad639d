package dev.stranglerfig.analyzer.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.workspace.ScriptFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptReaderTest {

    private static final DialectName POSTGRES = new DialectName("postgres");

    @TempDir
    private Path folder;

    @Test
    void scriptsComeInTheRunOrderThenByPath() throws IOException {
        write("b.sql", "SELECT 2");
        write("a/deep.sql", "SELECT 1");
        write("z.sql", "SELECT 3");
        write("notes.txt", "no script");
        write("order.txt", "# the night\nz.sql\n");

        Scripts scripts = ScriptReader.read(settings(Optional.of("order.txt")));

        String root = folder.getFileName().toString();
        assertThat(scripts.scripts())
                .extracting(SqlScript::path)
                .containsExactly(root + "/z.sql", root + "/a/deep.sql", root + "/b.sql");
        assertThat(scripts.skipped()).isEmpty();
    }

    @Test
    void encodingsAreToldByTheirMarkOrByTheirBytes() throws IOException {
        Files.write(folder.resolve("1.sql"), "\uFEFFSELECT 'é'".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("2.sql"), "\uFEFFSELECT 'é'".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("3.sql"), "\uFEFFSELECT 'é'".getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("4.sql"), "SELECT 'é'".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("5.sql"), new byte[] {0, 1, 2, 3});
        Files.write(folder.resolve("6.sql"), "SELECT 'é'".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("7.sql"), "SELECT 'é'".getBytes(StandardCharsets.UTF_16BE));

        Scripts scripts = ScriptReader.read(settings(Optional.empty()));

        String root = folder.getFileName().toString();
        assertThat(scripts.scripts()).extracting(SqlScript::text).containsOnly("SELECT 'é'");
        assertThat(scripts.scripts()).hasSize(6);
        assertThat(scripts.remarks())
                .containsExactly(
                        root + "/2.sql read as UTF-16LE, as its byte order mark says",
                        root + "/3.sql read as UTF-16BE, as its byte order mark says",
                        root + "/4.sql is not UTF-8, read as Latin-1",
                        root + "/6.sql has no byte order mark, read as UTF-16LE by its NUL bytes",
                        root + "/7.sql has no byte order mark, read as UTF-16BE by its NUL bytes");
        assertThat(scripts.skipped())
                .containsExactly(root + "/5.sql is no text: it holds NUL bytes or breaks its byte order mark");
    }

    @Test
    void quotesOfWindowsAreNoControlCharacters() throws IOException {
        Files.write(folder.resolve("1.sql"), "-- it\u2019s 5 \u20AC".getBytes(Charset.forName("windows-1252")));

        Scripts scripts = ScriptReader.read(settings(Optional.empty()));

        assertThat(scripts.scripts()).extracting(SqlScript::text).containsExactly("-- it\u2019s 5 \u20AC");
        assertThat(scripts.remarks())
                .containsExactly(folder.getFileName() + "/1.sql is not UTF-8, read as Windows-1252");
    }

    @Test
    void aCircleOfLinksIsNotFollowed() throws IOException {
        write("a.sql", "SELECT 1");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        Scripts scripts = ScriptReader.read(settings(Optional.empty()));

        assertThat(scripts.scripts()).hasSize(1);
        assertThat(scripts.skipped()).containsExactly("loop was not followed: FileSystemLoopException");
    }

    @Test
    void anEmptyFolderIsAProblemWithTheWayOut() {
        assertThatThrownBy(() -> ScriptReader.read(settings(Optional.empty())))
                .hasMessageContaining(folder + ": Cannot read scripts: no file matches **.sql")
                .hasMessageContaining("Put the legacy SQL there, or correct path and include under scripts");
    }

    @Test
    void everyUnknownLineOfTheRunOrderIsTold() throws IOException {
        write("load.sql", "SELECT 1");
        write("order.txt", "laod.sql\nload.sql\nother/entirely.sql\n");

        assertThatThrownBy(() -> ScriptReader.read(settings(Optional.of("order.txt"))))
                .hasMessageContaining("order.txt:1:1: Cannot find script 'laod.sql'")
                .hasMessageContaining("Did you mean 'load.sql'?")
                .hasMessageContaining("order.txt:3:1: Cannot find script 'other/entirely.sql'");
    }

    @Test
    void anUnknownDialectListsTheKnownOnes() {
        assertThatThrownBy(() -> ScriptReader.read(List.of(), new DialectName("postgre")))
                .hasMessageContaining("Cannot read scripts of dialect 'postgre': it is not known")
                .hasMessageContaining("Did you mean 'postgres'?");
    }

    @Test
    void everyMissingFileIsTold() {
        assertThatThrownBy(() -> ScriptReader.read(List.of(folder.resolve("x.sql"), folder.resolve("y.sql")), POSTGRES))
                .hasMessageContaining("x.sql: Cannot read the script: there is no such file")
                .hasMessageContaining("y.sql: Cannot read the script: there is no such file");
    }

    private ScriptFolder settings(Optional<String> runOrder) {
        return new ScriptFolder(folder, POSTGRES, ScriptFolder.DEFAULT_INCLUDE, runOrder);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
