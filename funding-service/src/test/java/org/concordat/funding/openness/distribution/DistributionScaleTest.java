package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.funding.Api;
import org.concordat.funding.Emptied;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** A region that looks back on 50,000 awards of twenty-five years, each year with a call of 2,000 applications. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class DistributionScaleTest {

    private static final int YEARS = 25;
    private static final int OF_A_YEAR = 2_000;
    private static final int ORGANISATIONS = 500;

    /**
     * What one year has, each record of it found through an index: 2,000 applications with amounts and members, 2,000 awards
     * with two accounts and their balances each. All of the years are twenty-five times as much.
     */
    private static final int A_YEAR = 60_000;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    RecommendedApplications applications;

    @Test
    void aYearReadsWhatTheYearHasAndAPageOfYearsEachOfThemAlike() {
        UUID fund = Api.createFund();
        var sql = new Sql(dataSource);
        Emptied.before(sql);
        List<UUID> calls = IntStream.range(0, YEARS)
                .mapToObj(i -> applications.call(fund, "9000000.00"))
                .toList();
        sql.update("""
                insert into organisation (id, version, name)
                select gen_random_uuid(), 0, 'Organisation ' || i from generate_series(1, ?) i""", ORGANISATIONS);
        sql.update("""
                insert into organisation_as_at (organisation, true_from, type, sub_region)
                select id, '-infinity', 'DISTRICT', 'sub-region ' || (abs(hashtext(id::text)) % 5) from organisation""");
        sql.update(
                "insert into ledger_book (fund, entries, last_hash) values (?, 0, 'x') on conflict do nothing", fund);
        sql.update("alter table ledger_balance disable trigger user");
        for (int i = 0; i < YEARS; i++) {
            aYear(sql, fund, calls.get(i), "%d-%02d".formatted(2000 + i, (i + 1) % 100));
        }
        sql.update("alter table ledger_balance enable trigger user");
        for (String table : List.of(
                "application",
                "application_member",
                "application_amount",
                "application_beneficiary",
                "award",
                "ledger_account",
                "ledger_balance",
                "organisation",
                "organisation_as_at")) {
            sql.update("analyze " + table);
        }
        assertThat(sql.one("select count(*) from award where fund = ?", row -> row.getInt(1), fund))
                .contains(YEARS * OF_A_YEAR);
        var costs = new StatementCosts(dataSource);
        for (String basis : List.of("RECEIVED", "BENEFITS")) {
            String path =
                    "/funding/v1/distribution?financialYear=2008-09&by=ORGANISATION&basis=" + basis + "&fund=" + fund;
            costs.assertEachReadsAtMost(A_YEAR, () -> Api.financeOfficer()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("rows", hasSize(ORGANISATIONS))
                    .body("total.applications", equalTo(OF_A_YEAR))
                    .body("total.awards", equalTo(OF_A_YEAR))
                    .body("total.awarded.amount", equalTo("20000000.00")));
        }
        costs.assertEachReadsAtMost(A_YEAR, () -> Api.financeOfficer()
                .get("/funding/v1/distribution/time-series?from=2000-01&to=2024-25&fund=" + fund)
                .then()
                .statusCode(200)
                .body("years", hasSize(YEARS)));
    }

    private static void aYear(Sql sql, UUID fund, UUID call, String year) {
        sql.update("""
                with made as (
                    insert into application (id, version, call, applicant, title, summary, purpose, priorities, outcomes,
                        match_funding, evidence_of_need, requested, status, submitted_at, submitted_on, recommendation,
                        recommended_amount, approved, decided_on)
                    select gen_random_uuid(), 0, ?, o.id, 'Title ' || i, 'Summary', 'P1', '{P1}', '{Better}', 0, 'Evidence',
                        10000, 'APPROVED', now(), date '2000-06-01', 'FUND', 10000, 10000, date '2000-07-01'
                    from generate_series(1, ?) i
                    join (select id, row_number() over (order by id) as place from organisation) o
                        on o.place = 1 + i % ?
                    returning id, applicant, requested),
                members as (
                    insert into application_member (application, position, organisation, share)
                    select id, 0, applicant, 100 from made)
                insert into application_amount (application, position, financial_year, kind, amount)
                select id, 0, ?, 'REVENUE', requested from made""", call, OF_A_YEAR, ORGANISATIONS, year);
        sql.update("""
                insert into award (id, version, fund, part, call, application, recipient, title, match_funding, retention,
                    status, offered_on, eligible, payable, paid, retained, returned)
                select gen_random_uuid(), 0, ?, 'REGIONAL', call, id, applicant, title, 0, 0, 'OFFERED',
                    date '2000-07-01', 0, 0, 0, 0, 0
                from application where call = ?""", fund, call);
        sql.update("""
                with parent as materialized (
                    select kind, ledger_account_of(?, kind, ?, 'REGIONAL', null) as id
                    from (values ('COMMITTED'), ('PAID')) k (kind)),
                opened as (
                    insert into ledger_account (fund, kind, financial_year, part, award, part_of)
                    select w.fund, p.kind, ?, w.part, w.id, p.id from award w cross join parent p where w.call = ?
                    returning id, kind)
                insert into ledger_balance (account, kind, day, balance)
                select id, kind, date '2000-07-01' + i * 100, 5000 from opened cross join generate_series(0, 1) i""", fund, year, year, call);
    }
}
