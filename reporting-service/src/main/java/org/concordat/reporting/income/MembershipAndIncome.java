package org.concordat.reporting.income;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.OrganisationType;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.SubRegion;
import org.concordat.reporting.known.Subscription;

/** Who is a member in a financial year and what that brings, in all and part by part; the parts add up to the whole. */
public record MembershipAndIncome(Income total, List<OfClass> byClass, List<OfSubRegion> bySubRegion, Region region) {

    /** What one class of subscribers brings. */
    public record OfClass(String className, Income income) {}

    /** What the subscribers of one part of the region bring. */
    public record OfSubRegion(String code, String name, Income income) {}

    /** The region is counted on the first day of the year, as the partnership's plan does. */
    public static MembershipAndIncome of(
            FinancialYear year,
            Collection<Subscription> subscriptions,
            Collection<OrganisationsAlike> organisations,
            Collection<OrganisationType> types,
            Collection<SubRegion> subRegions) {
        Map<String, String> names =
                subRegions.stream().collect(Collectors.toMap(SubRegion::code, SubRegion::name, (one, other) -> one));
        return new MembershipAndIncome(
                Income.of(subscriptions),
                by(Subscription::className, subscriptions).entrySet().stream()
                        .map(part -> new OfClass(part.getKey(), Income.of(part.getValue())))
                        .toList(),
                by(Subscription::subRegion, subscriptions).entrySet().stream()
                        .map(part -> new OfSubRegion(
                                part.getKey(),
                                // membership may have told of the subscription before we heard of the sub-region
                                names.getOrDefault(part.getKey(), part.getKey()),
                                Income.of(part.getValue())))
                        .toList(),
                Region.on(year.firstDay(), organisations, types));
    }

    private static Map<String, List<Subscription>> by(
            Function<Subscription, String> part, Collection<Subscription> subscriptions) {
        return subscriptions.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
    }
}
