package org.concordat.programme.sharing.benchmark;

import java.util.List;
import java.util.UUID;

/** Finds the unit costs that a benchmark compares. */
public interface BenchmarkedCosts {

    /** All that count of a transaction on a channel in a year, in any order. */
    List<Entry> of(Asked asked);

    /**
     * Whose costs are compared; {@code null} asks for all.
     *
     * @param type code of their organisation type
     */
    record Asked(CostedChannel costed, String subRegion, String type) {}

    /**
     * What one organisation has stated.
     *
     * @param compared whether it is one of those whose costs are asked for
     * @param shown whether it agreed that others see it
     */
    record Entry(UUID organisation, String name, boolean compared, boolean shown, CostModel cost) {

        ExactCost exactCost() {
            return cost.exactCost();
        }
    }
}
