package org.concordat.funding.openness.distribution;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;

/**
 * All that is known of how the money of a year is spread: the sums, and the organisations that they are held against.
 *
 * @param organisations that are there, or have a part in the sums, in their order
 * @param eligible those among them that might have received something
 */
record Picture(
        DistributionScope scope,
        GroupedSums sums,
        List<RegionalOrganisation> organisations,
        Set<RegionalOrganisation> eligible) {

    /** @param known that are there or have a part in the sums, as far as membership has told of them */
    static Picture of(
            DistributionScope scope, GroupedSums sums, List<RegionalOrganisation> known, List<CallOfTheYear> calls) {
        var missing = new HashSet<>(sums.byOrganisation().keySet());
        known.forEach(each -> missing.remove(each.id()));
        List<RegionalOrganisation> all = Stream.concat(
                        known.stream(), missing.stream().sorted().map(RegionalOrganisation::unknown))
                .toList();
        return new Picture(scope, sums, all, EligibleOrganisations.of(all, calls, sums.recipients()));
    }

    /** "Who has never applied": eligible organisations that were party to no application that was submitted by then. */
    List<RegionalOrganisation> neverApplied() {
        return eligible.stream().filter(each -> !each.hasApplied()).toList();
    }

    boolean isEligible(RegionalOrganisation organisation) {
        return eligible.contains(organisation);
    }

    /** What each eligible organisation has, nothing included. */
    Collection<Money> awarded() {
        return eligible.stream().map(each -> sums.of(each.id()).awarded()).toList();
    }

    int recipients() {
        return sums.recipients().size();
    }

    BigDecimal gini() {
        return Gini.of(awarded());
    }
}
