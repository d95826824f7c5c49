package org.concordat.programme.strategy.measuretarget;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Figures;

/** What a target asks of each sub-region; nothing when it asks of the region as a whole. */
public record Apportionment(List<Part> parts) {

    /** The part of one sub-region, by its code. */
    public record Part(String subRegion, BigDecimal figure) {}

    public Apportionment {
        parts = List.copyOf(parts);
        requireEachOnce(parts);
    }

    private static void requireEachOnce(List<Part> parts) {
        var seen = new TreeMap<String, Integer>();
        for (int i = 0; i < parts.size(); i++) {
            if (seen.put(parts.get(i).subRegion(), i) != null) {
                throw Refusal.rule(
                        "sub-region-repeated",
                        "/apportionment/" + i + "/subRegion",
                        "There is a part of '%s' already. Send one of each."
                                .formatted(parts.get(i).subRegion()));
            }
        }
    }

    /** Parts that make up the figure make up all of it. */
    void requireMakesUp(BigDecimal figure) {
        BigDecimal sum = parts.stream().map(Part::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!parts.isEmpty() && sum.compareTo(figure) != 0) {
            throw Refusal.rule(
                    "apportionment-misses-figure",
                    "/apportionment",
                    "The parts add up to %s and the target is %s. Send parts that make up the target, or none."
                            .formatted(Figures.plain(sum), Figures.plain(figure)));
        }
    }
}
