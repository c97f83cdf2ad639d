package dev.stranglerfig.warehouse.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Objects under keys. What a method has written is durable when it returns; readers see a whole object or none. */
public interface ObjectStore {

    /** The most bytes that {@link #read} gives at once. */
    long READ_LIMIT_BYTES = 64L * 1024 * 1024;

    /**
     * Creates the object unless there is one; of any number of competing writers exactly one wins.
     *
     * @return whether this call created it
     */
    boolean putIfAbsent(ObjectKey key, byte[] content);

    /** Makes a local file the object and takes it away from where it was; an object under this key is replaced. */
    void put(ObjectKey key, Path staged);

    /**
     * The content, or empty if there is no such object.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if it is larger than {@link #READ_LIMIT_BYTES}
     */
    Optional<byte[]> read(ObjectKey key);

    /** The content as a stream that the caller closes, or empty if there is no such object. */
    Optional<InputStream> open(ObjectKey key);

    /** The keys that begin with this text, sorted. */
    List<ObjectKey> list(String prefix);

    /** Removes the object if there is one. */
    void delete(ObjectKey key);

    /**
     * Replaces a small object if its content is still what was expected; of competing writers that expect the same exactly one wins.
     *
     * @param expected empty if there must be no object yet
     * @return whether this call replaced it
     */
    boolean compareAndSet(ObjectKey key, Optional<byte[]> expected, byte[] next);
}
