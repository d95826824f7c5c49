package org.concordat.funding.openness.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Shows how money is spread over the region: who asked, who received, who benefits, and who never did. */
@ApplicationScoped
public class ReportingDistribution {

    private final Distributions distributions;
    private final BusinessCalendar calendar;

    ReportingDistribution(Distributions distributions, BusinessCalendar calendar) {
        this.distributions = distributions;
        this.calendar = calendar;
    }

    /**
     * Fills in what is not said.
     *
     * @param financialYear {@code null} for the one that the day falls into
     * @param basis {@code null} for who receives
     * @param fund {@code null} for all funds
     * @param asAt {@code null} for today
     */
    public DistributionScope scope(FinancialYear financialYear, DistributionBasis basis, UUID fund, LocalDate asAt) {
        LocalDate day = calendar.orToday(asAt);
        return new DistributionScope(
                financialYear == null ? FinancialYear.containing(day) : financialYear,
                basis == null ? DistributionBasis.RECEIVED : basis,
                fund,
                day);
    }

    public DistributionReport distribution(DistributionScope scope, GroupedBy by) {
        var rows = new DistributionRows(picture(scope), distributions.planned(scope), distributions.subscribed(scope));
        return DistributionReport.of(by, rows);
    }

    public EquityReport equity(DistributionScope scope) {
        return EquityReport.of(picture(scope));
    }

    public NeverAppliedReport neverApplied(DistributionScope scope) {
        return NeverAppliedReport.of(picture(scope));
    }

    /**
     * The same sums as of one year, year by year.
     *
     * @param from {@code null} for ten years in all
     * @param to {@code null} for the year of the scope
     */
    public TimeSeriesReport timeSeries(DistributionScope scope, FinancialYear from, FinancialYear to) {
        return new TimeSeriesReport(
                scope.basis(),
                scope.fund(),
                scope.asAt(),
                Years.of(from, to, scope.financialYear())
                        .all()
                        .map(scope::of)
                        .map(this::picture)
                        .map(TimeSeriesRow::of)
                        .toList());
    }

    private Picture picture(DistributionScope scope) {
        GroupedSums sums = distributions.sums(scope);
        return Picture.of(
                scope,
                sums,
                distributions.organisations(scope, sums.byOrganisation().keySet()),
                distributions.calls(
                        scope.fund(),
                        calendar.beginningOf(scope.financialYear().firstDay()),
                        calendar.beginningOf(scope.countedOn().plusDays(1))));
    }
}
