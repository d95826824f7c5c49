package org.concordat.funding.award;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.Emptied;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** Fifty thousand awards, each with its project and a variation. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class AwardScaleTest {

    private static final int AWARDS = 50_000;

    /** A page, each record of it with its parts found through an index; all awards are more than 1,000. */
    private static final int PAGE = 300;

    @Inject
    AgroalDataSource dataSource;

    private UUID fundWithManyAwards(UUID recipient) {
        UUID fund = Api.createFund();
        var sql = new Sql(dataSource);
        Emptied.before(sql);
        sql.update("""
                insert into award (id, version, fund, part, recipient, title, match_funding, retention, status,
                    offered_on, accepted_on, eligible, payable, paid, retained, returned)
                select gen_random_uuid(), 0, ?, 'REGIONAL', case when i % 500 = 0 then ?::uuid else gen_random_uuid() end,
                    'Shared payroll', 0, 0, case when i % 2 = 0 then 'ACTIVE' else 'ACCEPTED' end,
                    date '2008-04-01' + i % 3650, date '2008-04-01' + i % 3650, 0, 0, 0, 0, 0
                from generate_series(1, ?) i""", fund, recipient, AWARDS);
        sql.update("""
                insert into award_amount (award, position, financial_year, kind, amount)
                select id, 0, '2008-09', 'REVENUE', 60000 from award""");
        sql.update("""
                insert into project (id, version, title, award, next_report_due_on)
                select gen_random_uuid(), 0, 'Shared payroll', id, date '2008-10-10' from award""");
        sql.update("""
                insert into variation (id, version, award, title, reason, proposed_by, proposed_on, new_total,
                    changes_total, changes_lead, cuts_output, status)
                select gen_random_uuid(), 0, id, 'Payroll and pensions', 'Slipped', 'one', date '2008-10-10', 60000,
                    false, false, false, 'PROPOSED' from award""");
        for (String table : List.of("award", "award_amount", "project", "variation")) {
            sql.update("analyze " + table);
        }
        return fund;
    }

    @Test
    void aPageOfAwardsReadsLittleMoreThanThePageUnderEveryFilter() {
        UUID recipient = UUID.randomUUID();
        UUID fund = fundWithManyAwards(recipient);
        String award = Api.financeOfficer().get("/funding/v1/awards?limit=1").path("items[0].id");
        var costs = new StatementCosts(dataSource);
        for (String list : List.of(
                "awards?limit=50",
                "awards?limit=50&sort=id",
                "awards?limit=50&fund=" + fund,
                "awards?limit=50&status=ACTIVE",
                "awards?limit=50&recipient=" + recipient)) {
            costs.assertPagesReadAtMost(PAGE, Api::financeOfficer, "/funding/v1/" + list);
        }
        for (String one : List.of(award, award + "/variations", award + "/claims")) {
            costs.assertEachReadsAtMost(PAGE, () -> Api.financeOfficer()
                    .get("/funding/v1/awards/" + one)
                    .then()
                    .statusCode(200));
        }
    }
}
