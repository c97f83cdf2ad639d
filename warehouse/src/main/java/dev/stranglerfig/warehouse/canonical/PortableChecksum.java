package dev.stranglerfig.warehouse.canonical;

import dev.stranglerfig.config.problem.StranglerException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The portable checksum in Java, the reference for {@link ChecksumSql}: columns in the order of the contract, numbers and times as exact
 * integers in a polynomial modulo a prime, all texts with their lengths in one MD5, the result squared modulo another prime, summed per bucket.
 * The square keeps an exchange of values between two rows from passing. Not safe for several threads.
 */
public final class PortableChecksum {

    private final RowShape shape;
    private final int buckets;
    private final HashPlan all;
    private final HashPlan key;
    private final HashFold first;
    private final HashFold second;
    private final MessageDigest md5 = Digests.md5();
    private final Map<Long, BucketSum> sums = new TreeMap<>();

    /** @param buckets how many; the same number as on the other side */
    public PortableChecksum(RowShape shape, int buckets) {
        if (buckets < 1) {
            throw new IllegalArgumentException("Invalid number of buckets: " + buckets);
        }
        this.shape = shape;
        this.buckets = buckets;
        this.all = HashPlan.of(
                shape, IntStream.range(0, shape.columns().size()).boxed().toList());
        this.key = HashPlan.of(shape, shape.keyIndexes());
        int places = Math.max(all.terms(), key.terms());
        this.first = new HashFold(HashLane.FIRST, places);
        this.second = new HashFold(HashLane.SECOND, places);
    }

    /**
     * Adds one row.
     *
     * @throws StranglerException if a value does not fit its type
     */
    public void add(RowValues row) {
        byte[] text = textHash(all, row);
        long firstHash = square(HashLane.FIRST, first.value(terms(HashLane.FIRST, all, row, text)));
        long secondHash = square(HashLane.SECOND, second.value(terms(HashLane.SECOND, all, row, text)));
        long bucket = bucketOf(row);
        sums.merge(bucket, new BucketSum(bucket, 1, firstHash, secondHash), PortableChecksum::plus);
    }

    /** The bucket of a row, from 0. */
    public long bucketOf(RowValues row) {
        HashPlan plan = shape.key().isEmpty() ? all : key;
        HashLane lane = HashLane.FIRST;
        long residue = first.value(terms(lane, plan, row, textHash(plan, row)));
        long scrambled = residue * lane.generator() % lane.prime();
        return Math.floorMod(scrambled, (long) buckets);
    }

    /** The sums so far, sorted by bucket; buckets without rows are left out. */
    public List<BucketSum> sums() {
        return sums.values().stream()
                .sorted(Comparator.comparingLong(BucketSum::bucket))
                .toList();
    }

    private long[] terms(HashLane lane, HashPlan plan, RowValues row, byte[] text) {
        long[] terms = new long[plan.terms()];
        int place = 0;
        for (int index : plan.integers()) {
            terms[place++] = integer(index, row.value(index));
        }
        for (int mask = 0; mask < plan.masks(); mask++) {
            terms[place++] = mask(plan, mask, row);
        }
        if (plan.hasText()) {
            terms[place] = sixtyBits(text, lane.textPosition());
        }
        return terms;
    }

    private static long square(HashLane lane, long residue) {
        return residue * residue % lane.finish();
    }

    private long integer(int index, @Nullable Object value) {
        if (value == null) {
            return HashPlan.NULL;
        }
        ShapeColumn column = shape.columns().get(index);
        try {
            return CanonicalValue.integer(column.type(), value);
        } catch (ArithmeticException | ClassCastException misfit) {
            throw CanonicalEncoder.misfit(column, misfit);
        }
    }

    private static long mask(HashPlan plan, int mask, RowValues row) {
        long bits = 0;
        int start = mask * HashPlan.MASK_BITS;
        int end = Math.min(plan.masked().size(), start + HashPlan.MASK_BITS);
        for (int i = start; i < end; i++) {
            if (row.value(plan.masked().get(i)) == null) {
                bits |= 1L << (i - start);
            }
        }
        return bits;
    }

    private byte[] textHash(HashPlan plan, RowValues row) {
        if (!plan.hasText()) {
            return new byte[0];
        }
        md5.reset();
        for (int index : plan.texts()) {
            addText(shape.columns().get(index), row.value(index));
        }
        return md5.digest();
    }

    private void addText(ShapeColumn column, @Nullable Object value) {
        if (value == null) {
            md5.update((byte) '-');
            return;
        }
        try {
            byte[] bytes = CanonicalValue.text(column.type(), value).getBytes(StandardCharsets.UTF_8);
            md5.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            md5.update(bytes);
        } catch (ArithmeticException | ClassCastException misfit) {
            throw CanonicalEncoder.misfit(column, misfit);
        }
    }

    /** Fifteen hexadecimal digits, the first of them at an odd position from 1. */
    private static long sixtyBits(byte[] digest, int position) {
        long number = 0;
        for (int digit = position - 1; digit < position + 14; digit++) {
            int half = digit % 2 == 0 ? digest[digit / 2] >> 4 : digest[digit / 2];
            number = (number << 4) | (half & 0xf);
        }
        return number;
    }

    private static BucketSum plus(BucketSum one, BucketSum other) {
        return new BucketSum(
                one.bucket(), one.rows() + other.rows(), one.first() + other.first(), one.second() + other.second());
    }
}
