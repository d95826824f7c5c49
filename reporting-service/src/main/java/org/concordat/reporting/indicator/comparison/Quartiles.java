package org.concordat.reporting.indicator.comparison;

import java.math.BigDecimal;
import java.util.List;

/**
 * How figures are spread, by the rule of the benchmark: "inclusive quartiles" (programme.md, Benchmark). Inclusive is method 7
 * of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), which spreadsheets call {@code QUARTILE.INC}: of n
 * figures in order, quartile k stands k (n − 1) ÷ 4 places after the lowest, and between two figures on the straight line.
 */
record Quartiles(BigDecimal minimum, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal maximum) {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** @param figures in any order; one at least */
    static Quartiles of(List<BigDecimal> figures) {
        List<BigDecimal> ordered = figures.stream().sorted().toList();
        return new Quartiles(
                ordered.get(0),
                quartile(ordered, 1),
                quartile(ordered, 2),
                quartile(ordered, 3),
                ordered.get(ordered.size() - 1));
    }

    private static BigDecimal quartile(List<BigDecimal> ordered, int k) {
        int quarters = k * (ordered.size() - 1);
        BigDecimal before = ordered.get(quarters / 4);
        if (quarters % 4 == 0) {
            return before;
        }
        BigDecimal step = ordered.get(quarters / 4 + 1).subtract(before);
        // a division by four ends after two more decimals
        return before.add(step.multiply(BigDecimal.valueOf(quarters % 4)).divide(FOUR));
    }
}
