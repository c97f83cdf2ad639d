package dev.stranglerfig.analyzer.read;

/**
 * A stretch of a script that was not understood.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param length in bytes of UTF-8; 0 when the text was read and only what it does at run time is unknown
 * @param reason for people, for instance {@code the table name is not known before it runs: p_table}
 */
public record UnreadPiece(int line, int column, int length, String reason) {

    public UnreadPiece {
        if (line < 1 || column < 1 || length < 0 || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid unread piece: " + line + ":" + column + ", " + length + " bytes, '" + reason + "'");
        }
    }
}
