package dev.stranglerfig.config.problem;

import java.util.Comparator;

/**
 * A place in a file. Lines and columns count from 1, columns in characters; line 0 means the file as a whole, column 0 the line as a whole.
 * {@code toString} gives {@code strangler.yaml:12:5}.
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** @throws IllegalArgumentException when the file has no name or a number is negative */
    public Location {
        if (file.isBlank() || line < 0 || column < 0) {
            throw new IllegalArgumentException("Invalid location: '" + file + "', line " + line + ", column " + column);
        }
    }

    public static Location ofFile(String file) {
        return new Location(file, 0, 0);
    }

    /** The file without its folders, for a message that follows the place. */
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        if (column == 0) {
            return file + ":" + line;
        }
        return file + ":" + line + ":" + column;
    }
}
