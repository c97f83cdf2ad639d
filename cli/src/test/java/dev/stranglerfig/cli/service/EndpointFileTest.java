package dev.stranglerfig.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.remote.RemoteEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointFileTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        EndpointFile written = new EndpointFile(new RemoteEndpoint(65_535, new Secret("sesame")), 4711);
        Path file = folder.resolve("endpoint.properties");

        written.write(file);

        EndpointFile read = EndpointFile.read(file).orElseThrow();
        assertThat(read.endpoint().port()).isEqualTo(65_535);
        assertThat(read.endpoint().token().reveal()).isEqualTo("sesame");
        assertThat(read.processId()).isEqualTo(4711);
    }

    @Test
    void isEmptyWithoutAFile() throws IOException {
        assertThat(EndpointFile.read(folder.resolve("none"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "port=65536\ntoken=sesame\nprocess=1\n",
                "port=99999\ntoken=sesame\nprocess=1\n",
                "port=0\ntoken=sesame\nprocess=1\n",
                "port=many\ntoken=sesame\nprocess=1\n",
                "port=4000\ntoken=\nprocess=1\n",
                "port=4000\ntoken=sesame\nprocess=me\n",
                "port=4000\ntoken=\\u12\nprocess=1\n"
            })
    void passesOverADamagedFile(String text) throws IOException {
        assertThat(EndpointFile.read(Files.writeString(folder.resolve("damaged"), text)))
                .isEmpty();
    }

    @Test
    void passesOverAFileThatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(EndpointFile.read(file)).isEmpty();
    }

    @Test
    void passesOverAHugeFile() throws IOException {
        String text = "port=4000\ntoken=sesame\nprocess=1\n" + "#".repeat(1 << 16);

        assertThat(EndpointFile.read(Files.writeString(folder.resolve("huge"), text)))
                .isEmpty();
    }
}
