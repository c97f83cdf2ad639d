package dev.stranglerfig.warehouse.remote;

import java.io.IOException;

/** What a connection is opened for; its place in this list is its code on the wire. */
enum Purpose {
    /** Operations, and to be counted as present. */
    CONTROL,
    /** SQL on a database of its own connection. */
    SESSION,
    /** SQL on one pinned state of a database. */
    SNAPSHOT;

    private static final Purpose[] BY_CODE = values();

    static Purpose of(byte code) throws IOException {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IOException("Invalid purpose of a connection: " + code);
        }
        return BY_CODE[code];
    }
}
