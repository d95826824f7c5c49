package org.concordat.funding.allocation.apportionment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/**
 * A part of the mix with the figure of each sub-region: how many organisations, how many people, or a fixed share in per
 * cent.
 *
 * @param figures by the code of the sub-region, none below zero
 */
public record Measure(Weighting weighting, SortedMap<String, BigDecimal> figures) {

    public Measure {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        requireFixedSharesOfTheWhole(weighting, figures);
        requireSomethingCounted(weighting, figures);
    }

    /** "Weights that miss 100%: 422": shares that are fixed add up to all. */
    private static void requireFixedSharesOfTheWhole(Weighting weighting, SortedMap<String, BigDecimal> figures) {
        BigDecimal total = total(figures);
        if (weighting.kind() == WeightKind.FIXED && total.compareTo(Percentage.WHOLE.percent()) != 0) {
            throw Refusal.rule(
                    "weights-off-100",
                    "/weights",
                    "The fixed shares add up to %s%%. Send shares that add up to 100%%.".formatted(plain(total)));
        }
    }

    private static void requireSomethingCounted(Weighting weighting, SortedMap<String, BigDecimal> figures) {
        if (total(figures).signum() == 0) {
            throw Refusal.rule(
                    "nothing-to-weigh-by",
                    "/weights",
                    "No sub-region has anything of what %s is to be weighted by: %s. Name other organisation types or another day."
                            .formatted(weighting.part() + "%", weighting.organisationTypes()));
        }
    }

    /** How much of the whole a sub-region has. */
    public Fraction shareOf(String subRegion) {
        return Fraction.of(figure(subRegion), total());
    }

    /** Nothing for a sub-region that was not counted. */
    public BigDecimal figure(String subRegion) {
        return figures.getOrDefault(subRegion, BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return total(figures);
    }

    private static BigDecimal total(SortedMap<String, BigDecimal> figures) {
        return figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A figure as people write it. */
    public static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
