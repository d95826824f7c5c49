package org.concordat.reporting.income;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.OrganisationType;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.SubRegion;
import org.concordat.reporting.known.Subscription;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is a member in a financial year and what that brings, in all and part by part; the parts add up to the whole. */
public record MembershipAndIncome(
        @JsonUnwrapped Income total,

        @Schema(description = "Councils active on the first day of the year")
        int councils,

        @Schema(description = "Organisations active on the first day of the year")
        int organisations,

        @Size(max = 1000) List<ClassIncome> byClass,
        @Size(max = 1000) List<SubRegionIncome> bySubRegion)
        implements Figures {

    @Schema(description = "The figures of one class of subscribers")
    public record ClassIncome(
            @ColumnName("name") @Schema(maxLength = 200, examples = "Upper tier", description = "The class")
            String className,

            @JsonUnwrapped Income income) {}

    @Schema(description = "The figures of one sub-region")
    public record SubRegionIncome(
            @ColumnName("code") @Schema(maxLength = 100, description = "The sub-region's code")
            String subRegion,

            @Schema(maxLength = 200, description = "The sub-region's name")
            String name,

            @JsonUnwrapped Income income) {}

    /** The region is counted on the first day of the year, as the partnership's plan does. */
    public static MembershipAndIncome of(
            FinancialYear year,
            Collection<Subscription> subscriptions,
            Collection<OrganisationsAlike> organisations,
            Collection<OrganisationType> types,
            Collection<SubRegion> subRegions) {
        Map<String, String> names =
                subRegions.stream().collect(Collectors.toMap(SubRegion::code, SubRegion::name, (one, other) -> one));
        Region region = Region.on(year.firstDay(), organisations, types);
        return new MembershipAndIncome(
                Income.of(subscriptions),
                region.councils(),
                region.organisations(),
                by(Subscription::className, subscriptions).entrySet().stream()
                        .map(part -> new ClassIncome(part.getKey(), Income.of(part.getValue())))
                        .toList(),
                by(Subscription::subRegion, subscriptions).entrySet().stream()
                        .map(part -> new SubRegionIncome(
                                part.getKey(),
                                // the event of the sub-region may come after that of the subscription
                                names.getOrDefault(part.getKey(), part.getKey()),
                                Income.of(part.getValue())))
                        .toList());
    }

    private static Map<String, List<Subscription>> by(
            Function<Subscription, String> part, Collection<Subscription> subscriptions) {
        return subscriptions.stream().collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
    }

    @Override
    public List<Record> rows() {
        var rows = new ArrayList<Record>(byClass);
        rows.addAll(bySubRegion);
        rows.add(this);
        return rows;
    }
}
