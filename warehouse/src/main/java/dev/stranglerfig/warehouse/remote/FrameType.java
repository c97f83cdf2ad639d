package dev.stranglerfig.warehouse.remote;

import java.io.IOException;

/** What a frame says; its place in this list is its code on the wire, so new ones go to the end. */
enum FrameType {
    /** Client: token, version, purpose, database; the first frame of a connection. */
    HELLO,
    /** Server: version, process id; the answer to a good {@link #HELLO}. */
    WELCOME,
    /** Client: statements to run in one transaction. */
    EXECUTE,
    /** Server: the rows that each statement touched. */
    COUNTS,
    /** Client: a query. */
    QUERY,
    /** Server: the columns of the result. */
    COLUMNS,
    /** Server: some rows. */
    ROWS,
    /** Server: no more rows. */
    END,
    /** Client: the rest of the rows is not wanted. */
    STOP,
    /** Client: end the statement that runs now. */
    CANCEL,
    /** Client: name and argument of an operation. */
    CALL,
    /** Server: what the operation answered. */
    RESULT,
    /** Server: the request failed; the connection stays usable unless it answers a {@link #HELLO}. */
    FAILED;

    private static final FrameType[] BY_CODE = values();

    byte code() {
        return (byte) ordinal();
    }

    static FrameType of(byte code) throws IOException {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IOException("Invalid frame type: " + code);
        }
        return BY_CODE[code];
    }
}
