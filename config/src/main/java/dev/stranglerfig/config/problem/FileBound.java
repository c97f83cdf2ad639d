package dev.stranglerfig.config.problem;

/**
 * How large a file may be that is read as a whole.
 *
 * @param wayOut what to do about a larger one, as a next step
 */
public record FileBound(long maximumBytes, String wayOut) {

    /** @throws IllegalArgumentException when the bound is below one byte or there is no way out */
    public FileBound {
        if (maximumBytes < 1 || wayOut.isBlank()) {
            throw new IllegalArgumentException("Invalid file bound: " + maximumBytes + " bytes, '" + wayOut + "'");
        }
    }
}
