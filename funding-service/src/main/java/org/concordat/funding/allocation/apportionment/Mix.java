package org.concordat.funding.allocation.apportionment;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/** The parts that a sub-region's weight is made up of, such as half by councils and half by people. */
public record Mix(List<Measure> parts) {

    public Mix {
        parts = List.copyOf(parts);
        requireTheWhole(parts);
    }

    /** "Weights that miss 100%: 422": the parts of the mix add up to all. */
    private static void requireTheWhole(List<Measure> parts) {
        BigDecimal total = parts.stream()
                .map(measure -> measure.weighting().part().percent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(Percentage.WHOLE.percent()) != 0) {
            throw Refusal.rule(
                    "weights-off-100",
                    "/weights",
                    "The parts of the mix add up to %s%%. Send parts that add up to 100%%."
                            .formatted(Measure.plain(total)));
        }
    }

    /** Those that have something of any part, by their codes. */
    public SortedSet<String> subRegions() {
        var all = new TreeSet<String>();
        parts.forEach(measure -> all.addAll(measure.figures().keySet()));
        return all;
    }

    /** The weight of each sub-region; together they are one. */
    public SortedMap<String, Fraction> weights() {
        var weights = new TreeMap<String, Fraction>();
        subRegions().forEach(subRegion -> weights.put(subRegion, weightOf(subRegion)));
        return weights;
    }

    private Fraction weightOf(String subRegion) {
        return parts.stream()
                .map(measure -> Fraction.of(measure.weighting().part().percent(), Percentage.WHOLE.percent())
                        .times(measure.shareOf(subRegion)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
