package dev.stranglerfig.config.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {

    @TempDir
    Path directory;

    @Test
    void reads_a_file_up_to_its_bound() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "zwölf");

        assertThat(BoundedFile.readText(file, 6)).isEqualTo("zwölf");
        assertThat(BoundedFile.readBytes(file, Long.MAX_VALUE)).hasSize(6);
        assertThatThrownBy(() -> BoundedFile.readText(file, 5))
                .isInstanceOf(StranglerException.class)
                .hasMessage(file + ": Cannot read a.txt: it is larger than the bound of 5 bytes\n"
                        + "    Split the file into smaller ones, or leave it out.");
        assertThatThrownBy(() -> BoundedFile.readText(file, new FileBound(5, "Write less.")))
                .hasMessageEndingWith("5 bytes\n    Write less.");
    }

    @Test
    void leaves_out_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "\uFEFFselect 1");

        assertThat(BoundedFile.readText(file, 100)).isEqualTo("select 1");
    }

    @Test
    void names_line_column_and_byte_of_what_is_not_utf8() {
        byte[] bytes = "-- ä\nselect 'Gr\u00F6\u00DFe'".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> BoundedFile.decode("etl/a.sql", bytes))
                .isInstanceOf(StranglerException.class)
                .hasMessage("etl/a.sql:1:4: Cannot read a.sql: it is not UTF-8, byte 0xE4 at offset 3\n"
                        + "    Save the file as UTF-8, for instance with: iconv -f WINDOWS-1252 -t UTF-8.");
        byte[] cut = {'a', '\n', 'b', (byte) 0xC3, '\n'};
        assertThatThrownBy(() -> BoundedFile.decode("a.sql", cut)).hasMessageStartingWith("a.sql:2:2: ");
    }

    @Test
    void a_text_that_ends_inside_a_character_is_not_utf8() {
        byte[] cut = {'a', 'b', (byte) 0xC3};

        assertThatThrownBy(() -> BoundedFile.decode("a.sql", cut))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("a.sql:1:3: Cannot read a.sql: it is not UTF-8, byte 0xC3 at offset 2\n");
    }

    @Test
    void tells_missing_files_from_folders() {
        Path missing = directory.resolve("missing");

        assertThatThrownBy(() -> BoundedFile.readText(missing, 5))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot read " + missing + ": there is no such file\n"
                        + "    Check the name, or create the file.");
        assertThatThrownBy(() -> BoundedFile.readText(directory, 5))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot read " + directory + ": it is not a regular file\n    Name a file instead.");
    }
}
