package org.concordat.programme.project.portfolio.persistence;

import java.util.List;
import org.concordat.platform.time.FinancialYear;

/**
 * Where the money of projects is kept.
 *
 * @param join gives a project, {@code a}, what its business case comes to, {@code m}
 * @param spent what was spent on it
 * @param parameters of the join
 */
record MoneySql(String join, String spent, List<String> parameters) {

    private static final MoneySql OF_ALL_YEARS =
            new MoneySql("left join business_case m on m.project = a.id", "a.spent_in_all", List.of());

    private static final String OF_A_YEAR = """
            left join (
                select c.project, y.approved_costs, y.approved_benefits, y.realised_benefits
                from business_case c join business_case_year y on y.business_case = c.id
                where y.financial_year = ?) m on m.project = a.id
            left join (
                select project, sum(amount) as amount from project_spending
                where financial_year = ? group by project) s on s.project = a.id""";

    /** @param year {@code null} for all years */
    static MoneySql of(FinancialYear year) {
        return year == null
                ? OF_ALL_YEARS
                : new MoneySql(OF_A_YEAR, "s.amount", List.of(year.toString(), year.toString()));
    }
}
