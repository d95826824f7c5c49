package org.concordat.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.concordat.funding.Emptied;
import org.concordat.funding.allocation.gate.WaitingGates;
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

    /** The gates of fifty plans, each found through an index; all shares and releases are 4,000 and more. */
    private static final int WAITING = 3_500;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    WaitingGates gates;

    private UUID aFundWithManyPlans() {
        UUID fund = createFund();
        var sql = new Sql(dataSource);
        Emptied.before(sql);
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

    @Test
    void looksForDueGatesAmongThePlansThatWaitForObjectivesAlone() {
        var sql = new Sql(dataSource);
        sql.update("""
                insert into known_objective (id, version, code, name)
                select md5('objective' || i)::uuid, 0, 'O' || i, 'Objective' from generate_series(1, 1000) i""");
        sql.update("""
                insert into objective_achieved (objective, sub_region, financial_year, achieved_on, evidence)
                select md5('objective' || i)::uuid, 'part-' || part, '2006-07', date '2007-03-20', 'e'
                from generate_series(1, 1000) i, generate_series(1, 5) part""");
        // fifty plans in force, whose fifth gate alone is closed, and a thousand that each of them has replaced
        for (int fund = 0; fund < 50; fund++) {
            sql.update("""
                    insert into allocation_plan (id, version, fund, financial_year, status, planned_by, amount, share,
                        base_share, kept_for_need, contingency, counted_on, gate_year, approved_on)
                    select gen_random_uuid(), 0, ?, '2007-08', case i when 1 then 'APPROVED' else 'REPLACED' end, 'one', 1, 80,
                        60, 0, 0, date '2007-04-01', '2006-07', date '2007-04-01'
                    from generate_series(1, 1001) i""", createFund());
        }
        sql.update("""
                insert into allocation_plan_share (plan, sub_region, share, gated, held)
                select p.id, 'part-' || part, 1, true, 0 from allocation_plan p, generate_series(1, 5) part
                where p.gate_year is not null""");
        sql.update("""
                insert into allocation_plan_gate_objective (plan, objective)
                select p.id, md5('objective' || i)::uuid from allocation_plan p, generate_series(1, 3) i
                where p.gate_year is not null""");
        sql.update("""
                insert into allocation_plan_release (plan, position, kind, part, amount, decided_on, reason, reference)
                select s.plan, right(s.sub_region, 1)::int - 1, 'GATE', s.sub_region, 0, date '2007-03-20', 'r', 'r'
                from allocation_plan_share s where s.sub_region <> 'part-5'""");
        for (String table : List.of(
                "allocation_plan",
                "allocation_plan_share",
                "allocation_plan_gate_objective",
                "allocation_plan_release",
                "objective_achieved")) {
            sql.update("analyze " + table);
        }
        assertThat(gates.due()).hasSize(50);
        new StatementCosts(dataSource).assertEachReadsAtMost(WAITING, gates::due);
    }
}
