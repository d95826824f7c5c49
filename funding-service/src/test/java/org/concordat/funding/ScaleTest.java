package org.concordat.funding;

import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.createFund;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.DatabaseOfItsOwn;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.StatementCosts;
import org.junit.jupiter.api.Test;

/** A fund that looks back on a hundred thousand receipts, each with its entry in the ledger. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(DatabaseOfItsOwn.class)
class ScaleTest {

    private static final int RECEIPTS = 100_000;

    /** A page, each record of it found through an index; all receipts are more than 1,500. */
    private static final int PAGE = 300;

    @Inject
    AgroalDataSource dataSource;

    private UUID aFundWithManyReceipts() {
        UUID fund = createFund();
        UUID source = addSource(fund, "GRANT", "2008-09", "900000000.00");
        var sql = new Sql(dataSource);
        sql.update("""
                insert into receipt (id, version, fund, source, source_kind, financial_year, amount, vat, received_on,
                    effective_on, reversed)
                select gen_random_uuid(), 0, ?, ?, 'GRANT', '2008-09', 1, 0, date '2008-04-01' + i % 365,
                    date '2008-04-01' + i % 365, false
                from generate_series(1, ?) i""", fund, source, RECEIPTS);
        sql.update(
                "insert into ledger_book (fund, entries, last_hash) values (?, 0, 'x') on conflict do nothing", fund);
        // one after the other, as the triggers want them, they would take minutes
        sql.update("alter table ledger_entry disable trigger user");
        sql.update("""
                insert into ledger_entry (id, fund, sequence, posted_at, effective_on, from_account, to_account,
                    amount,
                    posted_by, reason, business_object, business_id, previous_hash, hash)
                select gen_random_uuid(), ?, 1000 + i, now(), date '2008-04-01' + i % 365, ledger_account_of(?, 'SOURCE', null, null, null),
                    ledger_account_of(?, 'UNALLOCATED', null, null, null), 1,
                    'one', 'Received', 'receipt', gen_random_uuid(), 'x', 'x'
                from generate_series(1, ?) i""", fund, fund, fund, RECEIPTS);
        sql.update("alter table ledger_entry enable trigger user");
        sql.update("analyze receipt");
        sql.update("analyze ledger_entry");
        return fund;
    }

    @Test
    void aPageOfALongListReadsLittleMoreThanThePageInTheOrderOfIdsToo() {
        String fund = FUNDS + "/" + aFundWithManyReceipts();
        var costs = new StatementCosts(dataSource);
        for (String list : List.of("/receipts?limit=50", "/receipts?limit=50&sort=id", "/entries?limit=50&sort=id")) {
            costs.assertPagesReadAtMost(PAGE, Api::financeOfficer, fund + list);
        }
    }
}
