package org.concordat.programme.sharing.benchmark;

import java.util.List;

/**
 * How costs are spread: "inclusive quartiles from 5 values on": programme.md, Benchmark. Inclusive is method 7 of Hyndman and
 * Fan, which spreadsheets call {@code QUARTILE.INC} and databases {@code percentile_cont}: of n values in order, quartile k
 * stands k (n − 1) ÷ 4 places after the lowest, and between two values on the straight line.
 */
record Quartiles(ExactCost lower, ExactCost median, ExactCost upper) {

    static final int LEAST_VALUES = 5;

    /** @param costs in any order */
    static Quartiles of(List<ExactCost> costs) {
        List<ExactCost> ordered = costs.stream().sorted().toList();
        return new Quartiles(quartile(ordered, 1), quartile(ordered, 2), quartile(ordered, 3));
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
