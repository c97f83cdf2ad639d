package dev.stranglerfig.warehouse.canonical;

/**
 * The checksum of the rows in one bucket. The sums do not depend on the order of the rows and count a row as often as it occurs.
 *
 * @param bucket from 0
 * @param rows how many
 * @param first sum of the first lane
 * @param second sum of the second lane
 */
public record BucketSum(long bucket, long rows, long first, long second) {}
