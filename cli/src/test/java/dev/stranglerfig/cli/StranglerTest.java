package dev.stranglerfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How the process of a command ends when its command does not end by itself. */
@Timeout(120)
class StranglerTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void anInterruptedCommandLeavesALine() throws Exception {
        String prompt = "Name of the workspace [" + folder.getFileName() + "]: ";
        Process process = start(everything(), List.of(), "init");
        try (BufferedReader errors = process.errorReader()) {
            assertThat(read(errors, prompt.length())).isEqualTo(prompt);
            process.toHandle().destroy();

            assertThat(process.waitFor()).isEqualTo(TERMINATED);
            assertThat(errors.lines())
                    .containsExactly(
                            "Interrupted: nothing half-done is visible; the next run of the command decides what is left.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anErrorOfTheVirtualMachineIsSaidInALineAndItsTraceIsKept() throws Exception {
        Files.writeString(folder.resolve("strangler.yaml"), "version: 1\nname: press\n");
        Process process = start(withoutYaml(), List.of("-Djava.io.tmpdir=" + folder), "check");
        try (BufferedReader errors = process.errorReader()) {
            assertThat(process.waitFor()).isEqualTo(4);
            assertThat(errors.lines().collect(Collectors.joining("\n")))
                    .matches("Cannot go on: a bug of ours, NoClassDefFoundError\n" + "    The trace is in " + folder
                            + "/strangler-bug-\\d+\\.txt; please report it with the command you ran\\.");
        }
    }

    private Process start(String classPath, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Strangler.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("STRANGLER_TERMINAL", "ie");
        return builder.start();
    }

    private static String read(BufferedReader reader, int length) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) reader.read());
        }
        return text.toString();
    }

    private static String everything() {
        return System.getProperty("java.class.path");
    }

    private static String withoutYaml() {
        return Arrays.stream(everything().split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().contains("yaml"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
