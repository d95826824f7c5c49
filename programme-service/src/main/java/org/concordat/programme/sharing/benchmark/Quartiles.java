package org.concordat.programme.sharing.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How costs are spread: "inclusive quartiles from 5 values on": programme.md, Benchmark. Inclusive is method 7 of Hyndman and
 * Fan, which spreadsheets call {@code QUARTILE.INC} and databases {@code percentile_cont}: of n values in order, quartile k
 * stands k (n − 1) ÷ 4 places after the lowest, and between two values on the straight line.
 *
 * @param lowest to highest: quartiles 0 to 4
 */
record Quartiles(ExactCost lowest, ExactCost lower, ExactCost median, ExactCost upper, ExactCost highest) {

    static final int LEAST_VALUES = 5;

    /** @param costs in any order */
    static Quartiles of(List<ExactCost> costs) {
        List<ExactCost> ordered = costs.stream().sorted().toList();
        List<ExactCost> all =
                IntStream.rangeClosed(0, 4).mapToObj(k -> quartile(ordered, k)).toList();
        return new Quartiles(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    }

    private static ExactCost quartile(List<ExactCost> ordered, int k) {
        int quarters = k * (ordered.size() - 1);
        ExactCost before = ordered.get(quarters / 4);
        return quarters % 4 == 0 ? before : before.towards(ordered.get(quarters / 4 + 1), quarters % 4);
    }

    /** The quarter that a cost falls into: 1 for the lowest costs, 4 for the highest. On a border it is the lower one. */
    int quarterOf(ExactCost cost) {
        return 1
                + (int) List.of(lower, median, upper).stream()
                        .filter(border -> cost.compareTo(border) > 0)
                        .count();
    }
}
