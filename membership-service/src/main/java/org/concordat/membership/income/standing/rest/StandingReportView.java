package org.concordat.membership.income.standing.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.income.standing.StandingReport;
import org.concordat.membership.register.organisation.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organisations stand how, as callers see it. */
@Schema(name = "StandingReport")
public record StandingReportView(
        LocalDate asAt,
        CountView total,

        @Schema(description = "The same a year before") CountView aYearBefore,

        @Size(max = 500) List<OfType> byType,
        @Size(max = 500) List<OfSubRegion> bySubRegion,

        @Size(max = 100_000) @Schema(description = "By name; those of one standing when one is asked for")
        List<StandingView> organisations) {

    /** How many stand how. */
    @Schema(name = "StandingCount")
    public record CountView(int good, int inArrears, int lapsed, int nonMember) {

        static CountView of(StandingReport.Count count) {
            return new CountView(
                    count.of(Standing.GOOD),
                    count.of(Standing.IN_ARREARS),
                    count.of(Standing.LAPSED),
                    count.of(Standing.NON_MEMBER));
        }
    }

    /** The organisations of one type. */
    @Schema(name = "StandingOfType")
    public record OfType(@Schema(maxLength = 50) String organisationType, CountView count) {}

    /** The organisations of one sub-region. */
    @Schema(name = "StandingOfSubRegion")
    public record OfSubRegion(@Schema(maxLength = 50) String subRegion, CountView count) {}

    /** @param standing {@code null} to list all organisations */
    static StandingReportView of(StandingReport report, Standing standing) {
        return new StandingReportView(
                report.asAt(),
                CountView.of(report.total()),
                CountView.of(report.aYearBefore()),
                report.byType().entrySet().stream()
                        .map(part -> new OfType(part.getKey(), CountView.of(part.getValue())))
                        .toList(),
                report.bySubRegion().entrySet().stream()
                        .map(part -> new OfSubRegion(part.getKey(), CountView.of(part.getValue())))
                        .toList(),
                report.organisations().stream()
                        .filter(each -> standing == null || each.standing() == standing)
                        .map(StandingView::of)
                        .toList());
    }
}
