package samples.walls.stranglerfig.migrator;

import picocli.CommandLine;

final class ReadsCommandLine {
    final CommandLine line = new CommandLine(new Object());
}
