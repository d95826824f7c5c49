package org.concordat.funding.fund;

import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;

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

/** A hundred thousand obligations, most of them settled long ago, and a fund with fifty thousand awards. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class SourcesScaleTest {

    private static final int FUNDS_WITH_SOURCES = 200;
    private static final int OBLIGATIONS_OF_EACH = 500;
    private static final int AWARDS = 50_000;

    /** A page of obligations, each with its fund and source found through an index; all are more than 1,500. */
    private static final int PAGE = 800;

    /** What seven parts hold; the accounts of all awards are more than 600. */
    private static final int PARTS = 150;

    @Inject
    AgroalDataSource dataSource;

    private void manyObligations() {
        var sql = new Sql(dataSource);
        Emptied.before(sql);
        sql.update("""
                insert into fund (id, version, code, name, purpose, takes_subscriptions)
                select md5('fund' || i)::uuid, 0, 'OBLIGED-' || i, 'Fund', 'Programmes', false from generate_series(1, ?) i""", FUNDS_WITH_SOURCES);
        sql.update("""
                insert into fund_source (fund, position, id, kind, name, financial_year, amount)
                select md5('fund' || i)::uuid, 0, md5('source' || i)::uuid, 'GRANT', 'Grant', '2008-09', 1
                from generate_series(1, ?) i""", FUNDS_WITH_SOURCES);
        // those that are open are due last, behind ninety thousand that are settled
        sql.update("""
                insert into fund_obligation (fund, position, id, source, kind, what, owed_since, due_on, outcome, settled_on,
                    reference)
                select md5('fund' || i)::uuid, j - 1, gen_random_uuid(), md5('source' || i)::uuid, 'RETURN', 'Return ' || j,
                    date '1990-04-01', date '1990-04-01' + j * 10, case when j <= 450 then 'FULFILLED' end,
                    case when j <= 450 then date '1990-04-01' + j * 10 end, case when j <= 450 then 'File' end
                from generate_series(1, ?) i, generate_series(1, ?) j""", FUNDS_WITH_SOURCES, OBLIGATIONS_OF_EACH);
        sql.update("analyze fund_obligation");
        sql.update("analyze fund_source");
        sql.update("analyze fund");
    }

    private UUID aFundWithManyAwards() {
        UUID fund = createFund();
        addSource(fund, "GRANT", "2008-09", "900000000.00");
        var sql = new Sql(dataSource);
        sql.update("insert into ledger_book (fund, entries, last_hash) values (?, 0, 'x')", fund);
        // one entry after the other, as the triggers want them, they would take minutes
        sql.update("alter table ledger_balance disable trigger user");
        sql.list(
                "select ledger_account_of(?, 'COMMITTED', '2008-09', 'part-' || i, null) from generate_series(0, 6) i",
                row -> true,
                fund);
        sql.update("""
                insert into ledger_account (fund, kind, financial_year, part, award, part_of)
                select a.fund, a.kind, a.financial_year, a.part, gen_random_uuid(), a.id
                from ledger_account a, generate_series(1, ?) i where a.fund = ? and a.part = 'part-' || i % 7""", AWARDS, fund);
        sql.update("""
                insert into ledger_balance (account, kind, day, balance)
                select id, kind, date '2008-06-30', 1 from ledger_account where fund = ?""", fund);
        sql.update("alter table ledger_balance enable trigger user");
        sql.update("analyze ledger_account");
        sql.update("analyze ledger_balance");
        return fund;
    }

    @Test
    void aPageOfObligationsReadsLittleMoreThanThePageHoweverManyAreSettled() {
        manyObligations();
        var costs = new StatementCosts(dataSource);
        for (String filter : List.of("", "&status=OVERDUE", "&dueBefore=2020-01-01", "&sort=id")) {
            costs.assertPagesReadAtMost(PAGE, Api::financeOfficer, "/funding/v1/source-obligations?limit=50" + filter);
        }
    }

    @Test
    void aForecastReadsWhatThePartsOfTheRegionHoldHoweverManyAwardsThereAre() {
        String forecast = FUNDS + "/" + aFundWithManyAwards() + "/outturn-forecast?financialYear=2008-09";
        new StatementCosts(dataSource)
                .assertEachReadsAtMost(
                        PARTS, () -> financeOfficer().get(forecast).then().statusCode(200));
    }
}
