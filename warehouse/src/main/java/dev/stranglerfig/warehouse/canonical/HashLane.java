package dev.stranglerfig.warehouse.canonical;

/**
 * One of the two independent hashes that make up the checksum. A row that differs keeps its hash with a chance of about 2^-31 per lane.
 *
 * @param prime modulus of the polynomial, below 2^31, so that no product of two residues leaves 62 bits
 * @param finish modulus of the final square, another prime below 2^31
 * @param generator makes the factors of the polynomial
 * @param textPosition where its fifteen digits of the text's MD5 begin, from 1
 */
record HashLane(long prime, long finish, long generator, int textPosition) {

    static final HashLane FIRST = new HashLane(2_147_483_647L, 2_147_483_629L, 48_271L, 1);
    static final HashLane SECOND = new HashLane(2_147_483_587L, 2_147_483_579L, 69_621L, 16);

    /** The factors before the values at places 0, 1, 2 and so on: powers of the generator, made odd. */
    long[] factors(int places) {
        long[] factors = new long[places];
        long power = 1;
        for (int place = 0; place < places; place++) {
            power = power * generator % prime;
            factors[place] = power | 1;
        }
        return factors;
    }
}
