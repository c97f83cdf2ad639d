package dev.stranglerfig.cli.demo;

/**
 * A small seeded generator (SplitMix64) that can be set to any row of any stream, so that two feeds can speak about the same subscription without
 * remembering it, and every chunk can be written alone.
 */
final class FeedRandom {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private long state;

    FeedRandom(long seed) {
        this.seed = seed;
        this.state = mix(seed);
    }

    /** Another generator of the same seed, to be set to another row. */
    FeedRandom sibling() {
        return new FeedRandom(seed);
    }

    FeedRandom at(long stream, long row) {
        state = mix(seed + stream * GAMMA) ^ mix(row * 0xD1342543DE82EF95L + stream);
        return this;
    }

    long bits() {
        state += GAMMA;
        return mix(state);
    }

    /** A number from 0 to bound - 1. */
    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    long below(long bound) {
        return Math.floorMod(bits() >>> 1, bound);
    }

    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    double unit() {
        return (bits() >>> 11) * UNIT;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A rank from 0 to count - 1, low ranks far more often: the continuous form of Zipf's law with exponent one. */
    int zipf(int count) {
        return Math.min(count - 1, (int) (Math.pow(count + 1.0, unit()) - 1.0));
    }

    <T> T pick(T[] values) {
        return values[below(values.length)];
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
