package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder of a demo: an ordinary workspace, and a note of what was generated into it.
 *
 * @param folder absolute
 */
public record DemoFolder(Path folder, DemoSize size) {

    private static final String NOTE = "demo.properties";

    /**
     * The demo in that folder, new or made by an earlier run.
     *
     * @throws StranglerException when the folder holds something else, or a demo of another size
     */
    public static DemoFolder at(Path folder, DemoSize size) {
        DemoFolder demo = new DemoFolder(folder, size);
        if (Files.exists(demo.note())) {
            demo.requireSameSize();
        } else if (demo.holdsSomething()) {
            throw new StranglerException(Problem.of(
                    DemoProblem.FOLDER_IN_USE,
                    "Cannot make the demo in " + folder + ": it holds files that are not of a demo",
                    "Give a folder that is empty or does not exist: strangler demo OTHER-DIR."));
        }
        return demo;
    }

    /** Whether an earlier run filled the monolith to its end. */
    public boolean isReady() {
        return "ready".equals(read().getProperty("state"));
    }

    /** Whether an earlier run began and did not come to its end. */
    boolean isHalfDone() {
        return Files.exists(note()) && !isReady();
    }

    void begin() {
        write("building");
    }

    void finish() {
        write("ready");
    }

    /** Where the legacy scripts lie. */
    Path etl() {
        return folder.resolve("etl");
    }

    Path secrets() {
        return folder.resolve("secrets");
    }

    Path queryLog() {
        return folder.resolve("log").resolve("queries.csv");
    }

    /** Held by a demo that is built or runs. */
    Path lock() {
        return folder.resolve(".strangler").resolve("demo.lock");
    }

    private Path note() {
        return folder.resolve(".strangler").resolve(NOTE);
    }

    private void requireSameSize() {
        Properties note = read();
        DemoSize found = new DemoSize(
                Long.parseLong(note.getProperty("rows", Long.toString(DemoSize.DEFAULT_ROWS))),
                Long.parseLong(note.getProperty("seed", Long.toString(DemoSize.DEFAULT_SEED))));
        if (!found.equals(size)) {
            throw new StranglerException(Problem.of(
                    DemoProblem.OTHER_SIZE,
                    "Cannot make a demo with " + size.words() + " in " + folder + ": it holds one with "
                            + found.words(),
                    "Run it with --rows " + found.rows() + " --seed " + found.seed()
                            + ", give another folder, or delete this one."));
        }
    }

    private boolean holdsSomething() {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> !Files.isDirectory(file) && !file.equals(lock()));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Properties read() {
        Properties note = new Properties();
        if (!Files.exists(note())) {
            return note;
        }
        try (Reader reader = Files.newBufferedReader(note())) {
            note.load(reader);
            return note;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void write(String state) {
        Properties note = new Properties();
        note.setProperty("rows", Long.toString(size.rows()));
        note.setProperty("seed", Long.toString(size.seed()));
        note.setProperty("state", state);
        try {
            Files.createDirectories(note().getParent());
            try (Writer writer = Files.newBufferedWriter(note())) {
                note.store(writer, "What strangler demo generated here");
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    StranglerException unwritable(IOException cause) {
        return new StranglerException(
                Problem.of(
                        DemoProblem.CANNOT_WRITE,
                        "Cannot use folder " + folder + ": " + cause.getClass().getSimpleName() + " "
                                + cause.getMessage(),
                        "Give a folder that you may write to."),
                cause);
    }
}
