package org.concordat.funding.openness.distribution;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.money.Money;

/** What is known of how money is spread over the region, added up by the database. */
public interface Distributions {

    /**
     * What was asked, awarded and paid. Who had an award on the day on which organisations are counted has its money; an
     * organisation that had ended by then stands for nothing any more, and its first successor has what it had. Amounts
     * that several share are cut to the penny, and pennies left go to the largest remainders, ties by their order in the
     * application.
     */
    GroupedSums sums(DistributionScope scope);

    /** Those that are there on the day on which organisations are counted, and some others; by name. */
    List<RegionalOrganisation> organisations(DistributionScope scope, Collection<UUID> others);

    /**
     * Published calls that were open at some instant.
     *
     * @param fund only its calls; {@code null} for all
     */
    List<CallOfTheYear> calls(UUID fund, Instant from, Instant before);

    /** What sub-regions have by the plans in force of the year, by code; empty without a plan. */
    Map<String, Money> planned(DistributionScope scope);

    /** What organisations paid in subscriptions for the year, net of VAT and of what went back. */
    Map<UUID, Money> subscribed(DistributionScope scope);
}
