package org.concordat.funding.register.statistic;

import java.util.List;

/**
 * What a figure about organisations adds up to in one sub-region.
 *
 * @param subRegion code of the sub-region
 * @param counted how many organisations stand behind the figure
 * @param figure of those whose figure is known
 * @param missing the names of organisations whose figure is not known, in their order
 */
public record PeopleCount(String subRegion, int counted, long figure, List<String> missing) {

    public PeopleCount {
        missing = List.copyOf(missing);
    }
}
