package dev.stranglerfig.warehouse.remote;

/** One message of the protocol. */
record Frame(FrameType type, ByteSource content) {}
