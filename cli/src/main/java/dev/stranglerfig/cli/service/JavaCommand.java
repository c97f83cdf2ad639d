package dev.stranglerfig.cli.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line of another Java process of this toolkit, on the Java that runs this one. */
final class JavaCommand {

    private static final int ASKS_FOR_NATIVE_ACCESS = 24;

    private final String mainClass;
    private final String classPath;
    private final List<String> options;

    /** @param options of the virtual machine, for instance {@code -Xmx64m} */
    JavaCommand(String mainClass, String classPath, List<String> options) {
        this.mainClass = mainClass;
        this.classPath = classPath;
        this.options = List.copyOf(options);
    }

    List<String> with(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xshare:auto");
        command.add("-Xlog:disable");
        command.add("-XX:+UseSerialGC");
        command.add("-Dfile.encoding=UTF-8");
        if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }

    /**
     * The same command in a session of its own: Ctrl-C and Ctrl-Z in the terminal of the command that starts it do not reach it. Without
     * {@code setsid} at least Ctrl-C is ignored, which the Java virtual machine inherits.
     */
    static List<String> detached(List<String> command, Map<String, String> environment) {
        List<String> detached = new ArrayList<>();
        if (onPath("setsid", environment)) {
            detached.add("setsid");
        } else {
            detached.addAll(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        detached.addAll(command);
        return detached;
    }

    private static boolean onPath(String program, Map<String, String> environment) {
        for (String folder : environment.getOrDefault("PATH", "").split(":")) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
