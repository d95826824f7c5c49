package org.concordat.funding.allocation;

import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.allocation.Allocations.PLANS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** Fifty thousand plans, and as many decisions to carry money forward. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class AllocationScaleTest {

    /** A page, each record of it found through an index; all plans are more than 700. */
    private static final int PAGE = 200;

    @Inject
    AgroalDataSource dataSource;

    private UUID aFundWithManyPlans() {
        UUID fund = createFund();
        var sql = new Sql(dataSource);
        sql.update("""
                insert into allocation_plan (id, version, fund, financial_year, status, planned_by, amount, share,
                    kept_for_need, contingency, counted_on)
                select gen_random_uuid(), 0, ?, year || '-' || lpad(((year + 1) % 100)::text, 2, '0'), 'DRAFT', 'one', 1, 60,
                    0, 0, make_date(year, 4, 1)
                from (select 1950 + i % 100 as year from generate_series(1, 50000) i) years""", fund);
        sql.update("""
                insert into carry_forward (id, version, fund, financial_year, part, amount, decided_on, reason, reference)
                select gen_random_uuid(), 0, ?, '2008-09', 'cumbria', 1, date '2009-04-01' + i % 365, 'r', 'r'
                from generate_series(1, 50000) i""", fund);
        sql.update("analyze allocation_plan");
        sql.update("analyze carry_forward");
        return fund;
    }

    @Test
    void aPageOfALongListReadsLittleMoreThanThePage() {
        UUID fund = aFundWithManyPlans();
        var costs = new StatementCosts(dataSource);
        for (String list : List.of(
                PLANS + "?limit=50",
                PLANS + "?limit=50&fund=" + fund,
                PLANS + "?limit=50&financialYear=2008-09",
                FUNDS + "/" + fund + "/carry-forwards?limit=50")) {
            costs.assertPagesReadAtMost(PAGE, Api::financeOfficer, list);
        }
    }
}
