package org.concordat.membership.income.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.concordat.membership.Breakdown;
import org.concordat.membership.register.organisation.Standing;

/** How many organisations stand how on a day, and a year before; in all, by type and by sub-region. */
public record StandingReport(
        LocalDate asAt,
        Count total,
        Count aYearBefore,
        SortedMap<String, Count> byType,
        SortedMap<String, Count> bySubRegion,
        List<OrganisationStanding> organisations) {

    /** How many stand how. */
    public record Count(Map<Standing, Integer> organisations) {

        static Count of(Collection<OrganisationStanding> standings) {
            var counted = new EnumMap<Standing, Integer>(Standing.class);
            standings.forEach(each -> counted.merge(each.standing(), 1, Integer::sum));
            return new Count(Map.copyOf(counted));
        }

        public int of(Standing standing) {
            return organisations.getOrDefault(standing, 0);
        }
    }

    static StandingReport of(LocalDate asAt, List<OrganisationStanding> now, List<OrganisationStanding> aYearBefore) {
        return new StandingReport(
                asAt,
                Count.of(now),
                Count.of(aYearBefore),
                Breakdown.by(OrganisationStanding::organisationType, now, Count::of),
                Breakdown.by(OrganisationStanding::subRegion, now, Count::of),
                now);
    }
}
