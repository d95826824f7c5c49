package org.concordat.programme.maturity.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many sheets answered a question, and how often each thing was chosen. */
record Counted(int base, Map<String, Integer> counts) {

    private static final Counted NONE = new Counted(0, Map.of());

    static Counted of(List<Tally> tallies) {
        Counted all = NONE;
        for (Tally tally : tallies) {
            all = all.plus(
                    tally.isBase()
                            ? new Counted(tally.sheets(), Map.of())
                            : new Counted(0, Map.of(tally.chosen(), tally.sheets())));
        }
        return all;
    }

    Counted plus(Counted other) {
        var sums = new HashMap<>(counts);
        other.counts.forEach((chosen, count) -> sums.merge(chosen, count, Integer::sum));
        return new Counted(base + other.base, sums);
    }

    int of(String chosen) {
        return counts.getOrDefault(chosen, 0);
    }

    /** Of what was chosen, where that is a level. */
    BigDecimal meanLevel() {
        int levels = counts.entrySet().stream()
                .mapToInt(each -> Integer.parseInt(each.getKey()) * each.getValue())
                .sum();
        return Means.of(BigDecimal.valueOf(levels), base);
    }
}
