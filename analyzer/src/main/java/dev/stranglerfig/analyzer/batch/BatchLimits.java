package dev.stranglerfig.analyzer.batch;

/**
 * What a batch takes at most.
 *
 * @param lineBytes of one request; a longer one is answered with an error
 * @param waitingBytes of requests that were read and wait to be answered
 */
public record BatchLimits(int lineBytes, int waitingBytes) {

    private static final int MEGABYTE = 1024 * 1024;

    public static final BatchLimits DEFAULT = new BatchLimits(64 * MEGABYTE, 128 * MEGABYTE);

    /** @throws IllegalArgumentException when a limit is not positive */
    public BatchLimits {
        if (lineBytes < 1 || waitingBytes < 1) {
            throw new IllegalArgumentException(
                    "Invalid batch limits: " + lineBytes + " bytes a line, " + waitingBytes + " bytes waiting");
        }
    }
}
