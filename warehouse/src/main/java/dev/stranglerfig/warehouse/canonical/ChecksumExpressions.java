package dev.stranglerfig.warehouse.canonical;

import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.Optional;

/**
 * The pieces of SQL from which {@link ChecksumSql} builds the portable checksum for one engine. Every engine must give the same numbers and
 * the same text for the same value; {@link PortableChecksum} is the reference.
 */
public interface ChecksumExpressions {

    IdentifierRules identifiers();

    /** Why values of this type cannot be hashed here; empty if they can. */
    Optional<String> unsupported(LogicalType type);

    /**
     * The value as a 64-bit integer, NULL for NULL: {@code true} is 1; a decimal times ten to its scale; floating point by its bits; days
     * since 1970-01-01; microseconds since midnight or since 1970-01-01T00:00:00 (UTC). A value outside of the type fails the query.
     *
     * @param type one that {@link HashForm} puts among the integers
     * @param column a quoted name
     */
    String integer(LogicalType type, String column);

    /**
     * The value as canonical text, NULL for NULL.
     *
     * @param type one that {@link HashForm} puts among the texts
     * @param column a quoted name
     */
    String text(LogicalType type, String column);

    /** The number of UTF-8 bytes of a text. */
    String byteLength(String text);

    /** The MD5 of the UTF-8 bytes of a text, in a form that {@link #sixtyBits} takes. */
    String md5(String text);

    /**
     * Fifteen hexadecimal digits of an MD5 as a 64-bit integer.
     *
     * @param md5 a column with a value of {@link #md5}
     * @param position of the first digit, from 1
     */
    String sixtyBits(String md5, int position);

    /** What follows a subquery so that the engine computes its columns once; may be empty. */
    String barrier();
}
