package dev.stranglerfig.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a generated estate below a folder. Arguments: how many scripts, the folder. */
public final class WriteEstate {

    private static final long SEED = 20_261_122;

    private WriteEstate() {}

    public static void main(String[] arguments) throws IOException {
        GeneratedEstate.write(Integer.parseInt(arguments[0]), SEED, Path.of(arguments[1]));
    }
}
