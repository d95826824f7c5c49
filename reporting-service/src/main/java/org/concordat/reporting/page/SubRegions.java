package org.concordat.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.concordat.reporting.money.income.MembershipAndIncome.SubRegionIncome;
import org.concordat.reporting.money.income.MembershipAndIncomeReport;
import org.concordat.reporting.report.Scope;

/** The sub-regions that have members in a year. */
@ApplicationScoped
public class SubRegions {

    private final PageReports reports;
    private final MembershipAndIncomeReport income;

    SubRegions(PageReports reports, MembershipAndIncomeReport income) {
        this.reports = reports;
        this.income = income;
    }

    /** A sub-region by its code and its name. */
    public record SubRegion(String code, String name) {

        private static SubRegion of(SubRegionIncome line) {
            return new SubRegion(line.subRegion(), line.name());
        }
    }

    public List<SubRegion> in(Scope scope) {
        return reports.drawUp(income, scope).figures().bySubRegion().stream()
                .map(SubRegion::of)
                .filter(each -> !each.code().isEmpty())
                .toList();
    }

    public Optional<SubRegion> byCode(String code, Scope scope) {
        return in(scope).stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
