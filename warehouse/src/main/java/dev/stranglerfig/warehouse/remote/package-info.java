/** SQL sessions of another process on this machine: the server that owns the databases, and the session that speaks to it. */
@org.jspecify.annotations.NullMarked
package dev.stranglerfig.warehouse.remote;
