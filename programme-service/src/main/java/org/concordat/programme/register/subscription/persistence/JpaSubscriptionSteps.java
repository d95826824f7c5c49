package org.concordat.programme.register.subscription.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.subscription.SubscriptionStep;
import org.concordat.programme.register.subscription.SubscriptionSteps;

/** The local copy of how subscriptions stand. */
@ApplicationScoped
public class JpaSubscriptionSteps implements SubscriptionSteps {

    private final Sql sql;

    JpaSubscriptionSteps(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void learn(SubscriptionStep step) {
        sql.update(
                """
                insert into subscription_standing
                    (subscription, version, organisation, financial_year, effective_on, in_force)
                values (?, ?, ?, ?, ?, ?)
                on conflict (subscription, version) do nothing""",
                step.subscription(),
                step.version(),
                step.organisation(),
                step.financialYear().toString(),
                step.effectiveOn(),
                step.inForce());
    }

    @Override
    public boolean areToldOf(FinancialYear year) {
        return sql.one(
                        "select 1 from subscription_standing where financial_year = ? limit 1",
                        row -> true,
                        year.toString())
                .isPresent();
    }

    @Override
    public boolean isInForce(UUID organisation, FinancialYear year, LocalDate day) {
        return sql.one("""
                        select 1 from (
                            select distinct on (subscription) in_force from subscription_standing
                            where financial_year = ? and organisation = ? and effective_on <= ?
                            order by subscription, version desc) last
                        where in_force""", row -> true, year.toString(), organisation, day).isPresent();
    }
}
