package dev.stranglerfig.analyzer.batch;

/**
 * One line of input without its end.
 *
 * @param bytes the line, or only how it begins when it is too long
 */
record RequestLine(byte[] bytes, Length length) {

    /** Whether the line fits into what is read of one. */
    enum Length {
        WITHIN_LIMIT,
        TOO_LONG
    }
}
