package org.concordat.membership.income.summary.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.concordat.membership.income.summary.Income;
import org.concordat.membership.income.summary.IncomeFigures;
import org.concordat.membership.income.summary.IncomeSummary;
import org.concordat.membership.subscription.subscription.SubscriptionStatus;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Adds up subscriptions in the database, so that the cost is one pass over one year. */
@ApplicationScoped
class JpaIncome implements Income {

    private final Sql sql;

    JpaIncome(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<IncomeSummary.Part> of(FinancialYear year) {
        return sql.list(
                """
                with of_year as (
                    select s.*, status = any (?) as in_force, status = any (?) as live,
                        coalesce(invoice_amount - credited, 0) as asked
                    from subscription s where financial_year = ?)
                select class_name, sub_region,
                    count(*) filter (where in_force) as members,
                    coalesce(sum(amount) filter (where live), 0) as expected,
                    coalesce(sum(amount) filter (where in_force), 0) as agreed,
                    coalesce(sum(asked) filter (where live), 0) as invoiced,
                    coalesce(sum(least(paid, asked)), 0) as received,
                    coalesce(sum(greatest(asked - paid, 0)) filter (where live), 0) as outstanding,
                    coalesce(sum(greatest(paid - asked, 0)), 0) as credit
                from of_year group by class_name, sub_region""",
                JpaIncome::part,
                names(SubscriptionStatus.IN_FORCE),
                names(SubscriptionStatus.LIVE),
                year.toString());
    }

    private static IncomeSummary.Part part(ResultSet row) throws SQLException {
        return new IncomeSummary.Part(
                row.getString("class_name"),
                row.getString("sub_region"),
                new IncomeFigures(
                        row.getLong("members"),
                        money(row, "expected"),
                        money(row, "agreed"),
                        money(row, "invoiced"),
                        money(row, "received"),
                        money(row, "outstanding"),
                        money(row, "credit")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private static String[] names(Set<SubscriptionStatus> statuses) {
        return statuses.stream().map(Enum::name).toArray(String[]::new);
    }
}
