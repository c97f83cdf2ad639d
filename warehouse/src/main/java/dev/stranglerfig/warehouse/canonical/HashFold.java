package dev.stranglerfig.warehouse.canonical;

import java.util.ArrayList;
import java.util.List;

/**
 * The polynomial that makes one number of many: h = v1 mod P, then h = (h * k + v mod P) mod P for each next value, k differing from place
 * to place. Long lists are folded in groups, and the groups' numbers once more. The remainder has the sign of the dividend everywhere.
 */
final class HashFold {

    private final HashLane lane;
    private final long[] factors;

    /** @param places the most values that will be folded */
    HashFold(HashLane lane, int places) {
        this.lane = lane;
        this.factors = lane.factors(places);
    }

    /** The polynomial over these SQL expressions. */
    String sql(List<String> terms) {
        if (terms.isEmpty()) {
            return "CAST(0 AS bigint)";
        }
        if (terms.size() <= HashPlan.GROUP) {
            return sqlOfGroup(terms, 0);
        }
        List<String> folded = new ArrayList<>();
        for (int start = 0; start < terms.size(); start += HashPlan.GROUP) {
            folded.add(sqlOfGroup(terms.subList(start, Math.min(terms.size(), start + HashPlan.GROUP)), start));
        }
        return sql(folded);
    }

    /** The polynomial over these numbers. */
    long value(long[] terms) {
        if (terms.length == 0) {
            return 0;
        }
        if (terms.length <= HashPlan.GROUP) {
            return valueOfGroup(terms, 0, terms.length);
        }
        long[] folded = new long[(terms.length + HashPlan.GROUP - 1) / HashPlan.GROUP];
        for (int group = 0; group < folded.length; group++) {
            int start = group * HashPlan.GROUP;
            folded[group] = valueOfGroup(terms, start, Math.min(terms.length, start + HashPlan.GROUP));
        }
        return value(folded);
    }

    private String sqlOfGroup(List<String> terms, int firstPlace) {
        String sum = "(" + terms.get(0) + " % " + lane.prime() + ")";
        for (int i = 1; i < terms.size(); i++) {
            sum = "((" + sum + " * " + factors[firstPlace + i] + " + " + terms.get(i) + " % " + lane.prime() + ") % "
                    + lane.prime() + ")";
        }
        return sum;
    }

    private long valueOfGroup(long[] terms, int start, int end) {
        long sum = terms[start] % lane.prime();
        for (int i = start + 1; i < end; i++) {
            sum = (sum * factors[i] + terms[i] % lane.prime()) % lane.prime();
        }
        return sum;
    }
}
