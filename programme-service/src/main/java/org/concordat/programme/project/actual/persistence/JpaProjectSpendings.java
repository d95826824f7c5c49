package org.concordat.programme.project.actual.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.project.actual.ProjectSpending;
import org.concordat.programme.project.actual.ProjectSpending.BudgetAndActual;
import org.concordat.programme.project.actual.ProjectSpending.SpendingYear;
import org.concordat.programme.project.actual.ProjectSpendings;

/** Budget and actual in PostgreSQL, added up year by year. */
@ApplicationScoped
public class JpaProjectSpendings implements ProjectSpendings {

    private final Sql sql;

    JpaProjectSpendings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public ProjectSpending of(UUID project) {
        return ProjectSpending.of(sql.list("""
                select financial_year, sum(budget) as budget, sum(actual) as actual
                from (
                    select y.financial_year, y.approved_costs as budget, 0 as actual
                    from business_case c join business_case_year y on y.business_case = c.id
                    where c.project = ? and y.approved_costs > 0
                    union all
                    select financial_year, 0, amount from project_spending where project = ?) both_of_them
                group by financial_year order by financial_year""", JpaProjectSpendings::year, project, project));
    }

    private static SpendingYear year(ResultSet row) throws SQLException {
        return new SpendingYear(
                FinancialYear.of(row.getString("financial_year")),
                BudgetAndActual.of(new Money(row.getBigDecimal("budget")), new Money(row.getBigDecimal("actual"))));
    }
}
